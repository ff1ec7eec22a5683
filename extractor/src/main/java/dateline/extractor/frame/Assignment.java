package dateline.extractor.frame;

import static dateline.extractor.lexicon.GrammaticalFunction.ADJECTIVE;
import static dateline.extractor.lexicon.GrammaticalFunction.COMPLEMENT;
import static dateline.extractor.lexicon.GrammaticalFunction.OBJECT;
import static dateline.extractor.lexicon.GrammaticalFunction.POSSESSOR;
import static dateline.extractor.lexicon.GrammaticalFunction.SELF;
import static dateline.extractor.lexicon.GrammaticalFunction.SUBJECT;
import static dateline.extractor.lexicon.GrammaticalFunction.TITLE;

import dateline.extractor.annotate.Dependency;
import dateline.extractor.annotate.Sentence;
import dateline.extractor.lexicon.EventClass;
import dateline.extractor.lexicon.LexicalEntry.Target;
import dateline.extractor.lexicon.LexicalEntry;
import dateline.extractor.lexicon.Lexicon;
import dateline.extractor.lexicon.RelationProperty;
import dateline.extractor.lexicon.RoleDefinition;
import dateline.extractor.lexicon.TypeHierarchy;
import dateline.extractor.model.MentionKind;
import dateline.extractor.predicate.Argument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The roles of one meaning, being filled. */
final class Assignment {

    /** The type of an argument that is itself an event. */
    private static final String EVENT = "NamedEvent";

    private static final Set<String> DURING = Set.of("for", "over", "in", "within", "after", "during", "since",
            "throughout", "before", "'s");

    private static final String AGENT = "agent";
    private static final String INSTRUMENT = "instrument";
    private static final String THEME = "theme";
    private static final String TOPIC = "topic";
    private static final String PLACE = "place";
    private static final String FORCE = "MilitaryForce";
    private static final Set<String> INCLUDING = Set.of("nmod:including", "nmod:such_as", "nmod:like", "nmod:such",
            "acl:including");
    /** What a word of a phrase and a function that must be there weigh. */
    private static final int WORD = 45;
    private static final int REQUIRED = 10;

    private final Lexicon lexicon;
    private final TypeHierarchy types;
    private final ParticipantFinder participants;
    private final Measures measures;
    private final LexicalEntry entry;
    private final List<Filling> fillings = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Set<String> byFunction = new HashSet<>();
    private int explicit;
    private int rejected;
    private boolean isImpossible;
    private int specific;

    Assignment(LexicalEntry entry, Lexicon lexicon, ParticipantFinder participants, Measures measures) {
        this.entry = entry;
        this.lexicon = lexicon;
        this.types = lexicon.types();
        this.participants = participants;
        this.measures = measures;
    }

    /** All functions and roles that must be there are. */
    boolean isComplete() {
        return !isImpossible && used.containsAll(entry.required())
                && entry.concept().requires().stream().allMatch(this::hasRole);
    }

    List<Filling> fillings() {
        return fillings;
    }

    /** How much speaks for this meaning. */
    int weight() {
        return WORD * (entry.words().size() - 1) + REQUIRED * entry.required().size() + 2 * explicit + fillings.size()
                + 2 * specific - 3 * rejected;
    }

    boolean hasRole(String role) {
        return fillings.stream().anyMatch(filling -> filling.role().equals(role));
    }

    void take(Sentence sentence, Argument argument) {
        isImpossible |= !argument.isBorrowed() && argument.functions().stream().anyMatch(entry.excluded()::contains);
        List<List<Target>> named = named(argument);
        Participant participant = participant(sentence, argument, named);
        if (argument.function().equals(TITLE)) {
            named.stream().flatMap(List::stream)
                    .forEach(target -> fill(target.role(), sentence, argument, participant));
            return;
        }
        boolean isUnknownModifier = participant.entity().isEmpty() && (argument.function().equals(ADJECTIVE)
                || argument.function().equals(SELF));
        if (isUnknownModifier) {
            return;
        }
        for (List<Target> choice : named) {
            List<Target> fitting = choice.stream().filter(target -> admits(target, sentence, participant)
                    && isOpen(target.role(), argument, participant)).toList();
            if (!fitting.isEmpty()) {
                explicit++;
                fitting.forEach(target -> fill(target.role(), sentence, argument, participant));
                expand(sentence, argument, fitting.getFirst().role());
                return;
            }
        }
        if (!named.isEmpty()) {
            rejected++;
            isImpossible |= isCore(argument) && isSurelyOther(sentence, participant)
                    && entry.concept() instanceof EventClass && named.stream().flatMap(List::stream)
                    .noneMatch(target -> admits(target, sentence, participant));
        }
        boolean isRestricted = named.stream().flatMap(List::stream).anyMatch(target -> !target.types().isEmpty());
        if (entry.concept() instanceof EventClass && !isRestricted) {
            takeByDefault(sentence, argument, participant);
        }
    }

    /** Of a noun that cannot be an end of the relation, whoever the sentence says it is. */
    private Participant participant(Sentence sentence, Argument argument, List<List<Target>> named) {
        Participant participant = participants.find(sentence, argument);
        boolean isEnd = !(entry.concept() instanceof RelationProperty) || named.isEmpty()
                || named.stream().flatMap(List::stream).anyMatch(target -> admits(target, sentence, participant));
        return isEnd ? participant : participants.findBearer(sentence, argument.head()).orElse(participant);
    }

    private boolean admits(Target target, Sentence sentence, Participant participant) {
        return admits(target.role(), sentence, participant)
                && (target.types().isEmpty() || isOneOf(participant, target.types()));
    }

    /** Only what is known to be somebody or something, and only where nothing else fills the role. */
    void takeNested(Sentence sentence, Argument argument) {
        Participant participant = participants.find(sentence, argument.head());
        entry.mapping().get(argument.function()).stream().flatMap(List::stream)
                .filter(target -> participant.entity().isPresent() && !takesPart(participant)
                        && isOneOf(participant, entry.concept().roles().get(target.role()))
                        && admits(target, sentence, participant) && isFree(target.role(), argument))
                .findFirst().ifPresent(target -> fill(target.role(), sentence, argument, participant));
    }

    /** "Chile broke <i>its</i> promise": whoever is in the event already. */
    private boolean takesPart(Participant participant) {
        return fillings.stream().flatMap(filling -> filling.participant().entity().stream())
                .anyMatch(other -> participant.entity()
                        .filter(found -> found.entity().id().equals(other.entity().id())).isPresent());
    }

    private List<List<Target>> named(Argument argument) {
        for (String function : argument.functions()) {
            List<List<Target>> targets = entry.mapping().get(function);
            if (targets != null) {
                return targets;
            }
        }
        return List.of();
    }

    private void takeByDefault(Sentence sentence, Argument argument, Participant participant) {
        for (RoleDefinition role : lexicon.listRoles()) {
            if (role.name().equals(PLACE) && argument.isBorrowed() && isOfInnerEvent(sentence, argument.head())) {
                continue;
            }
            boolean isKnown = role.types().isEmpty() ? !argument.isBorrowed() || isSubject(argument)
                    : isOneOf(participant, role.types());
            String function = argument.isClause() ? COMPLEMENT : argument.function();
            if (entry.concept().roles().containsKey(role.name()) && role.functions().contains(function)
                    && isKnown && admits(role.name(), sentence, participant) && isFree(role.name(), argument)) {
                fill(role.name(), sentence, argument, participant);
                expand(sentence, argument, role.name());
                return;
            }
        }
    }

    /** "Allowed strikes <i>in the border region</i>": that is where the strikes are. */
    private boolean isOfInnerEvent(Sentence sentence, int head) {
        return sentence.graph().findParent(head, "nmod").filter(noun -> isEventive(sentence, noun))
                .filter(noun -> fillings.stream().anyMatch(filling -> filling.role().equals(TOPIC)
                        && filling.participant().head() == noun)).isPresent();
    }

    private static boolean isSubject(Argument argument) {
        return argument.function().equals(SUBJECT) || argument.function().equals(OBJECT)
                || argument.function().equals(POSSESSOR);
    }

    private static boolean isCore(Argument argument) {
        return !argument.isBorrowed() && (argument.function().equals(SUBJECT)
                || argument.function().equals(OBJECT));
    }

    /** Common nouns and the gazetteer are sure of their types; the sequence models are not. */
    private boolean isSurelyOther(Sentence sentence, Participant participant) {
        return participant.entity().map(found -> found.mention().kind() == MentionKind.NOMINAL
                || !found.mention().candidates().isEmpty())
                .orElseGet(() -> participants.typeByNoun(sentence, participant.head()).isPresent());
    }

    /** A role is filled by one function only: coordinated arguments share it, others do not. */
    private boolean isFree(String role, Argument argument) {
        return !hasRole(role) || byFunction.contains(role + "=" + argument.function());
    }

    /** "A professor of physics at Yale": what cannot be the end of a relation makes room for what can. */
    private boolean isOpen(String role, Argument argument, Participant participant) {
        boolean isEnd = entry.concept() instanceof RelationProperty property && participant.entity().isPresent()
                && !(role.equals(RelationProperty.OBJECT) && property.value().isPresent());
        boolean isVacant = fillings.stream().filter(filling -> filling.role().equals(role))
                .allMatch(filling -> filling.participant().entity().isEmpty());
        if (isEnd && isVacant) {
            fillings.removeIf(filling -> filling.role().equals(role));
        }
        return isFree(role, argument);
    }

    private void fill(String role, Sentence sentence, Argument argument, Participant participant) {
        used.addAll(argument.functions());
        byFunction.add(role + "=" + argument.function());
        fillings.add(new Filling(role, participant));
        addIncluded(sentence, participant, role);
        List<String> types = entry.concept().roles().get(role);
        boolean isExactly = participant.type().filter(types::contains).isPresent();
        specific += isExactly ? 2 : isOneOf(participant, types) ? 1 : 0;
    }

    /** "Israeli tanks fired", "Kenyan troops were sent": whose weapons and forces they are acts. */
    void addOwner(Sentence sentence) {
        boolean isWanted = entry.concept().roles().containsKey(AGENT) && !hasRole(AGENT);
        for (Filling filling : isWanted ? List.copyOf(fillings) : List.<Filling>of()) {
            boolean isForce = filling.role().equals(THEME)
                    && filling.participant().type().filter(type -> types.isA(type, FORCE)).isPresent();
            if (filling.role().equals(INSTRUMENT) || isForce) {
                sentence.graph().below(filling.participant().head()).stream()
                        .filter(edge -> edge.is("amod") || edge.is("compound") || edge.relation().equals("nmod:poss"))
                        .map(edge -> participants.find(sentence, edge.dependent()))
                        .filter(owner -> owner.entity().isPresent() && admits(AGENT, sentence, owner))
                        .forEach(owner -> fillings.add(new Filling(AGENT, owner)));
            }
        }
    }

    /** "Weapons, including Harpoon missiles": what is included takes part as well. */
    private void addIncluded(Sentence sentence, Participant participant, String role) {
        for (Dependency edge : sentence.graph().below(participant.head())) {
            if (INCLUDING.contains(edge.relation())) {
                Participant included = participants.find(sentence, edge.dependent());
                if (included.entity().isPresent() && admits(role, sentence, included)) {
                    fillings.add(new Filling(role, included));
                }
            }
        }
    }

    private boolean admits(String role, Sentence sentence, Participant participant) {
        boolean isTime = sentence.isTime(participant.head())
                || isDuration(sentence, participant.head());
        if (role.equals(RelationProperty.OBJECT) && entry.concept() instanceof RelationProperty property
                && property.value().isPresent()) {
            return switch (property.value().get()) {
                case "date" -> isTime;
                case "quantity" -> measures.find(sentence, participant.head())
                        .filter(measure -> property.units().contains(measure.unit())).isPresent();
                default -> true;
            };
        }
        if (isTime) {
            return false;
        }
        List<String> wanted = entry.concept().roles().get(role);
        Optional<String> type = participant.type();
        if (type.isEmpty() && isEventive(sentence, participant.head())) {
            return wanted.isEmpty() || wanted.contains(TypeHierarchy.ROOT) || wanted.contains(EVENT)
                    || wanted.contains(Lexicon.PLAIN_EVENT);
        }
        boolean isName = participant.entity().filter(found -> found.mention().isName()).isPresent();
        return type.isEmpty() || wanted.isEmpty() || wanted.stream().anyMatch(want -> types.isA(type.get(), want)
                || isName && types.isA(want, type.get()));
    }

    /** "Has urged them <i>for years</i>", "<i>yesterday's</i> claim", but not "for years of neglect". */
    private boolean isDuration(Sentence sentence, int head) {
        return sentence.token(head).isNoun() && lexicon.grammar().timeUnits().contains(sentence.lemma(head))
                && sentence.graph().below(head).stream()
                .anyMatch(edge -> edge.is("case") && DURING.contains(sentence.lemma(edge.dependent())))
                && !sentence.graph().hasChild(head, "nmod:of");
    }

    /**
     * "The use of drones by the police": the light noun's own arguments take part. Where there is a role for either, the
     * use is what is allowed, and the drones what it is about.
     */
    private void expand(Sentence sentence, Argument argument, String role) {
        if (!participants.isLight(sentence, argument.head())) {
            return;
        }
        boolean isBoth = role.equals(TOPIC) && entry.concept().roles().containsKey(THEME) && !hasRole(THEME)
                && isEventive(sentence, argument.head());
        String content = isBoth ? THEME : role;
        List<Participant> of = new ArrayList<>();
        for (Dependency edge : sentence.graph().below(argument.head())) {
            boolean isContent = edge.relation().equals("nmod:of") || edge.is("compound");
            boolean isUser = edge.relation().equals("nmod:poss") || edge.relation().equals("nmod:by");
            if (isContent) {
                Participant used = participants.find(sentence, edge.dependent());
                if (admits(content, sentence, used)) {
                    of.add(used);
                }
            } else if (isUser && entry.concept().roles().containsKey("recipient") && !hasRole("recipient")) {
                Participant user = participants.find(sentence, edge.dependent());
                if (admits("recipient", sentence, user)) {
                    fillings.add(new Filling("recipient", user));
                }
            }
        }
        if (!of.isEmpty()) {
            fillings.removeIf(filling -> !isBoth && filling.role().equals(role)
                    && filling.participant().head() == argument.head());
            of.forEach(used -> fillings.add(new Filling(content, used)));
        }
    }

    private boolean isOneOf(Participant participant, List<String> wanted) {
        return participant.type().map(type -> wanted.stream()
                .anyMatch(want -> !want.equals(TypeHierarchy.ROOT) && types.isA(type, want))).orElse(false);
    }

    private boolean isEventive(Sentence sentence, int head) {
        return sentence.token(head).isVerb() || lexicon.listNouns(sentence.token(head)).stream()
                .anyMatch(entry -> entry.concept() instanceof EventClass);
    }
}
