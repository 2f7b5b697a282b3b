package org.opendelegation.sistercity;

import org.opendelegation.directory.DirectoryDesk;
import org.opendelegation.directory.DirectoryPartDesk;
import org.opendelegation.directory.FormBinding;
import org.opendelegation.directory.Keeper;
import org.opendelegation.directory.RecordPlace;
import org.opendelegation.source.CitationFields;
import org.opendelegation.source.CitedDeskController;
import org.opendelegation.source.DirectoryClaimDesk;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Relationships between cities at the desk. Its public counterpart is
 * {@link RelationshipRegisterController}.
 */
@Controller
@RequestMapping("/desk/sister-cities")
class RelationshipDeskController extends CitedDeskController<Relationship, RelationshipForm> {

	private final RelationshipPublication publication;

	private final RelationshipDraftLaws laws;

	RelationshipDeskController(RelationshipEditor editor, DirectoryDesk desk, DirectoryPartDesk parts,
			FormBinding binding, DirectoryClaimDesk claims, CitationFields fields, RelationshipPublication publication,
			RelationshipDraftLaws laws) {
		super(editor, desk, parts, binding, claims, fields);
		this.publication = publication;
		this.laws = laws;
	}

	@Override
	protected void showBeside(String kind, Class<?> formType, RecordPlace place, boolean isNew, Model model) {
		super.showBeside(kind, formType, place, isNew, model);
		if (!isNew && place.part() == null) {
			model.addAttribute("sections", this.laws.read(place.slug()));
		}
	}

	@GetMapping("/{slug}/publish")
	String review(@PathVariable String slug, @AuthenticationPrincipal Keeper keeper, Model model) {
		model.addAttribute("review", this.publication.review(slug, keeper));
		return "desk/sistercity/publish";
	}

	@PostMapping("/{slug}/publish")
	String publish(@PathVariable String slug, @AuthenticationPrincipal Keeper keeper, RedirectAttributes flash) {
		try {
			this.publication.publish(slug, keeper);
			flash.addFlashAttribute("notice", "publish.done");
		}
		catch (RelationshipPublication.UncitedException ex) {
			flash.addFlashAttribute("warning", "desk.relationship.uncited");
		}
		return "redirect:/desk/sister-cities/{slug}/publish";
	}

}
