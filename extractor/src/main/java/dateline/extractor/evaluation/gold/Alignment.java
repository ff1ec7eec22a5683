package dateline.extractor.evaluation.gold;

import dateline.extractor.evaluation.PredictedFacts;
import dateline.extractor.model.Claimant;
import dateline.extractor.model.Entity;
import dateline.extractor.model.EntityId;
import dateline.extractor.model.Mention;
import dateline.extractor.model.Span;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which entities of the gold and of the prediction are the same, and which ends meet. */
final class Alignment {

    private final PredictedFacts predicted;
    private final Map<EntityId, GoldEntity> gold = new HashMap<>();

    Alignment(GoldDocument document, PredictedFacts predicted) {
        this.predicted = predicted;
        document.entities().ifPresent(entities -> entities.forEach(entity -> gold.put(entity.id(), entity)));
    }

    /** Whether a name of one overlaps a name of the other, or both have the same mention. */
    boolean areSame(GoldEntity one, EntityId other) {
        Entity entity = predicted.get(other);
        List<Span> names = PredictedFacts.listNames(entity);
        List<Span> mentions = entity.mentions().stream().map(Mention::span).toList();
        return one.listNames().stream().anyMatch(name -> names.stream().anyMatch(name::overlaps))
                || one.mentions().stream().anyMatch(mention -> mentions.contains(mention.span()));
    }

    /** Whether the words overlap or the entities are the same. */
    boolean meet(GoldEnd end, Optional<EntityId> entity, Span words) {
        return end.words().filter(words::overlaps).isPresent()
                || end.entity().isPresent() && entity.isPresent() && areSame(end.entity().get(), entity.get())
                || end.entity().isPresent() && end.entity().get().mentions().stream()
                        .anyMatch(mention -> mention.span().overlaps(words));
    }

    boolean areSame(Claimant one, Claimant other) {
        return switch (one) {
            case Claimant.Author ignored -> other instanceof Claimant.Author;
            case Claimant.Unnamed ignored -> other instanceof Claimant.Unnamed;
            case Claimant.Source source -> other instanceof Claimant.Source found
                    && areSame(gold.get(source.entity()), found.entity());
        };
    }

    /** A claimant whom the prediction names, for a person. */
    String label(Claimant claimant) {
        return switch (claimant) {
            case Claimant.Author ignored -> "the article";
            case Claimant.Unnamed ignored -> "somebody unnamed";
            case Claimant.Source source -> predicted.get(source.entity()).label();
        };
    }

    /** A claimant whom the gold names, for a person. */
    String labelOfGold(Claimant claimant) {
        return claimant instanceof Claimant.Source source
                ? predicted.words(gold.get(source.entity()).mentions().getFirst().span()) : label(claimant);
    }
}
