package org.opendelegation.organization;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.opendelegation.directory.DirectoryPartEditor;
import org.opendelegation.support.Dates;
import org.opendelegation.support.Texts;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

@Component
class TieEditor extends DirectoryPartEditor<Organization, Tie, TieForm> {

	private final OrganizationRepository organizations;

	TieEditor(EntityManager entities, OrganizationRepository organizations) {
		super(entities, Tie.class, TieForm.class, "organization");
		this.organizations = organizations;
	}

	@Override
	public String getPlural() {
		return "ties";
	}

	@Override
	public String getTemplate() {
		return "desk/organization/_tie";
	}

	@Override
	protected String order() {
		return "p.key";
	}

	@Override
	protected String fetched() {
		return "left join fetch p.otherOrganization";
	}

	@Override
	public TieForm blank() {
		return new TieForm(null, null, null, null);
	}

	@Override
	protected TieForm formOf(Tie held) {
		Organization other = held.getOtherOrganization();
		return new TieForm(held.getKind().name(), (other != null) ? other.getSlug() : null, held.getDescription(),
				Dates.write(held.getHeld()));
	}

	@Override
	protected List<Object> lineOf(Tie held) {
		return List.of(held.getKind(), held.getDescription());
	}

	@Override
	protected String nameOf(TieForm form) {
		return inWords(form);
	}

	@Override
	protected void check(Organization owner, List<Tie> others, TieForm form, Errors errors) {
		Optional<Organization> other = other(form);
		boolean chosen = Texts.orNull(form.other()) != null;
		if (chosen && other.filter((found) -> found != owner).isEmpty()) {
			errors.rejectValue("other", "form.choose");
		}
		else if (owner.isPublic() && other.filter((found) -> !found.isPublic()).isPresent()) {
			errors.rejectValue("other", "desk.directory.notPublic");
		}
		if (!chosen && Texts.orNull(form.description()) == null) {
			errors.rejectValue("description", "desk.tie.description.missing");
		}
	}

	@Override
	protected boolean namesHidden(Tie held) {
		Organization other = held.getOtherOrganization();
		return other != null && !other.isPublic();
	}

	@Override
	protected Tie create(Organization owner, String key, TieForm form) {
		return new Tie(owner, key, kind(form), inWords(form));
	}

	@Override
	protected void apply(Tie held, TieForm form) {
		held.describe(kind(form), other(form).orElse(null), inWords(form), Dates.read(form.held()));
	}

	/**
	 * What was typed, or else what the other side is called.
	 */
	private String inWords(TieForm form) {
		String typed = Texts.orNull(form.description());
		return (typed != null) ? typed : other(form).map(Organization::getName).orElseThrow();
	}

	private static TieKind kind(TieForm form) {
		return Objects.requireNonNull(Texts.constant(TieKind.class, form.kind()));
	}

	private Optional<Organization> other(TieForm form) {
		return Optional.ofNullable(Texts.orNull(form.other())).flatMap(this.organizations::findBySlug);
	}

	@Override
	public Map<String, Object> choices() {
		return Map.of("kinds", TieKind.values(), "organizations", this.organizations.findAllByName());
	}

}
