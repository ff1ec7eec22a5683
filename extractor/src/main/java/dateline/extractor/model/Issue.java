package dateline.extractor.model;

import java.util.List;

/** Something that went less than well, as a value: a batch never ends because of one document. */
public sealed interface Issue {

    /** One line for a person: what, which value, what to do. */
    String message();

    /** Whether nothing was taken from the document because of it. */
    default boolean isFatal() {
        return false;
    }

    /** A file could not be read as text. */
    record UnreadableDocument(String source, String reason, String advice) implements Issue {
        @Override
        public String message() {
            return source + ": " + reason + "; " + advice;
        }

        @Override
        public boolean isFatal() {
            return true;
        }
    }

    /** A file that holds no text. */
    record EmptyDocument(String source) implements Issue {
        @Override
        public String message() {
            return source + ": holds no text; remove it or put the article's text in it";
        }

        @Override
        public boolean isFatal() {
            return true;
        }
    }

    /** A line of a {@code documents.csv} says something that cannot be used; the document is read without it. */
    record UnusableMetadata(String source, long line, String field, String value, String advice) implements Issue {
        @Override
        public String message() {
            return source + " line " + line + ": " + field + " '" + value + "' cannot be used; " + advice;
        }
    }

    /** A document was read, but the extraction broke down on it. */
    record FailedExtraction(String source, String reason) implements Issue {
        @Override
        public String message() {
            return source + ": could not be understood: " + reason + "; please report it with the file";
        }

        @Override
        public boolean isFatal() {
            return true;
        }
    }

    /** A sentence is so long that it was not parsed; names in it are found all the same. */
    record LongSentence(DocumentId document, Span sentence, int tokens, int limit) implements Issue {
        @Override
        public String message() {
            return document + ": the sentence at " + sentence.start() + " has " + tokens + " tokens, more than " + limit
                    + ", and was not parsed; if it is a table or a list, nothing is lost";
        }
    }

    /** A text is so long that only its beginning was read. */
    record LongDocument(DocumentId document, int characters, int limit) implements Issue {
        @Override
        public String message() {
            return document + ": has " + characters + " characters, of which the first " + limit
                    + " were read; split it into articles to have all of it read";
        }
    }

    /** A text is not English, so nothing was looked for in it. */
    record ForeignLanguage(DocumentId document, String language) implements Issue {
        @Override
        public String message() {
            return document + ": seems to be in " + language + ", and only English is understood; it was not read";
        }
    }

    /** The knowledge base has several things of that name and the text does not decide. */
    record AmbiguousLink(DocumentId document, Span mention, String name, List<KnowledgeBaseId> candidates)
            implements Issue {
        public AmbiguousLink {
            candidates = List.copyOf(candidates);
        }

        @Override
        public String message() {
            return document + ": '" + name + "' at " + mention.start() + " may be any of " + candidates.stream()
                    .map(KnowledgeBaseId::wikipedia).toList() + " and was not linked";
        }
    }

    /** A file of facts that an earlier build kept was cut or changed; its article counts as new when it is read again. */
    record DamagedFacts(String file, String reason) implements Issue {
        @Override
        public String message() {
            return file + ": the facts kept of an article are damaged: " + reason + "; build again with that article "
                    + "unless it was among those just read, or delete the file";
        }
    }

    /** What was mapped breaks a shape of the ontology and was kept out of the graph. */
    record ShapeViolation(DocumentId document, String node, String path, String value, String reason)
            implements Issue {
        @Override
        public String message() {
            return document + ": " + node + " " + path + " " + value + ": " + reason + "; kept out of the graph";
        }
    }
}
