package org.opendelegation.official;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.opendelegation.directory.DirectoryPartEditor;
import org.opendelegation.organization.Organization;
import org.opendelegation.organization.OrganizationRepository;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Edtf;
import org.opendelegation.support.Texts;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

@Component
class OfficeEditor extends DirectoryPartEditor<Official, Office, OfficeForm> {

	private final OrganizationRepository organizations;

	OfficeEditor(EntityManager entities, OrganizationRepository organizations) {
		super(entities, Office.class, OfficeForm.class, "official");
		this.organizations = organizations;
	}

	@Override
	public String getPlural() {
		return "offices";
	}

	@Override
	public String getTemplate() {
		return "desk/official/_office";
	}

	@Override
	protected String order() {
		return "p.attested desc, p.key";
	}

	@Override
	protected String fetched() {
		return "left join fetch p.organization";
	}

	@Override
	public OfficeForm blank() {
		return new OfficeForm(null, null, null, null);
	}

	@Override
	protected OfficeForm formOf(Office held) {
		Organization at = held.getOrganization();
		return new OfficeForm(held.getTitle(), (at != null) ? at.getSlug() : null, Dates.write(held.getHeld()),
				Dates.write(held.getAttested()));
	}

	@Override
	protected List<Object> lineOf(Office held) {
		Organization at = held.getOrganization();
		return Stream.<Object>of(held.getTitle(), (at != null) ? at.getName() : "", held.getAttested())
			.filter((words) -> !"".equals(words))
			.toList();
	}

	@Override
	protected String nameOf(OfficeForm form) {
		return Texts.required(form.title());
	}

	@Override
	protected void check(Official owner, List<Office> others, OfficeForm form, Errors errors) {
		if (Texts.orNull(form.organization()) != null && organization(form).isEmpty()) {
			errors.rejectValue("organization", "form.choose");
		}
		if (owner.isPublic() && organization(form).filter((at) -> !at.isPublic()).isPresent()) {
			errors.rejectValue("organization", "desk.directory.notPublic");
		}
	}

	@Override
	protected boolean namesHidden(Office held) {
		Organization at = held.getOrganization();
		return at != null && !at.isPublic();
	}

	@Override
	protected Office create(Official owner, String key, OfficeForm form) {
		return new Office(owner, key, Texts.required(form.title()), attested(form));
	}

	@Override
	protected void apply(Office held, OfficeForm form) {
		held.describe(Texts.required(form.title()), organization(form).orElse(null));
		held.date(Dates.read(form.held()), attested(form));
	}

	private static Edtf attested(OfficeForm form) {
		return Objects.requireNonNull(Dates.read(form.attested()));
	}

	private Optional<Organization> organization(OfficeForm form) {
		@Nullable String chosen = Texts.orNull(form.organization());
		return Optional.ofNullable(chosen).flatMap(this.organizations::findBySlug);
	}

	@Override
	public Map<String, Object> choices() {
		return Map.of("organizations", this.organizations.findAllByName());
	}

}
