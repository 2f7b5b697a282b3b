package org.opendelegation.organization;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.EntityManager;
import org.opendelegation.directory.DirectoryPartEditor;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Texts;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

@Component
class RegistrationEditor extends DirectoryPartEditor<Organization, Registration, RegistrationForm> {

	RegistrationEditor(EntityManager entities) {
		super(entities, Registration.class, RegistrationForm.class, "organization");
	}

	@Override
	public String getPlural() {
		return "registrations";
	}

	@Override
	public String getTemplate() {
		return "desk/organization/_registration";
	}

	@Override
	protected String order() {
		return "p.key";
	}

	@Override
	public RegistrationForm blank() {
		return new RegistrationForm(null, null, null, null, null, null);
	}

	@Override
	protected RegistrationForm formOf(Registration held) {
		return new RegistrationForm(held.getRegister().name(), held.getCapacity(), held.getNumber(), held.getStatus(),
				Dates.writeDay(held.getCheckedOn()), held.getUrl());
	}

	@Override
	protected List<Object> lineOf(Registration held) {
		return List.of(held.getRegister(), held.getCapacity(), held.getStatus());
	}

	@Override
	protected String nameOf(RegistrationForm form) {
		return Texts.required(form.capacity());
	}

	@Override
	protected void check(Organization owner, List<Registration> others, RegistrationForm form, Errors errors) {
		form.checkDay(errors);
	}

	@Override
	protected Registration create(Organization owner, String key, RegistrationForm form) {
		return new Registration(owner, key, register(form), Texts.required(form.capacity()),
				Texts.required(form.status()));
	}

	@Override
	protected void apply(Registration held, RegistrationForm form) {
		held.describe(register(form), Texts.required(form.capacity()), Texts.orNull(form.number()),
				Texts.required(form.status()));
		held.lookUp(form.day(), Texts.orNull(form.url()));
	}

	private static Registration.Register register(RegistrationForm form) {
		return Objects.requireNonNull(Texts.constant(Registration.Register.class, form.register()));
	}

	@Override
	public Map<String, Object> choices() {
		return Map.of("registers", Registration.Register.values());
	}

}
