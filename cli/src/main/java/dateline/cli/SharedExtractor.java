package dateline.cli;

import dateline.extractor.DocumentExtractor;
import dateline.extractor.Extractor;
import dateline.extractor.kb.KnowledgeBase;
import dateline.extractor.work.WorkListener;

/** One extractor for the build and for the server, loaded when one of them first needs it. */
final class SharedExtractor {

    private final KnowledgeBase knowledgeBase;
    private final ImpliedOption implied;
    private Extractor extractor;

    SharedExtractor(KnowledgeBase knowledgeBase) {
        this(knowledgeBase, new ImpliedOption());
    }

    SharedExtractor(KnowledgeBase knowledgeBase, ImpliedOption implied) {
        this.knowledgeBase = knowledgeBase;
        this.implied = implied;
    }

    /** Names what extracts, the knowledge base included. */
    String version() {
        return implied.version(KnowledgeBaseOption.extractorVersion(knowledgeBase));
    }

    /** For a build: as its options want it. */
    DocumentExtractor forBuild() {
        return implied.within(get());
    }

    synchronized Extractor get() {
        if (extractor == null) {
            extractor = Extractor.load(knowledgeBase, WorkListener.NONE);
        }
        return extractor;
    }
}
