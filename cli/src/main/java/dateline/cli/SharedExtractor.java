package dateline.cli;

import dateline.extractor.Extractor;
import dateline.extractor.kb.KnowledgeBase;
import dateline.extractor.work.WorkListener;

/** One extractor for the build and for the server, loaded when one of them first needs it. */
final class SharedExtractor {

    private final KnowledgeBase knowledgeBase;
    private Extractor extractor;

    SharedExtractor(KnowledgeBase knowledgeBase) {
        this.knowledgeBase = knowledgeBase;
    }

    /** Names what extracts, the knowledge base included. */
    String version() {
        return KnowledgeBaseOption.extractorVersion(knowledgeBase);
    }

    synchronized Extractor get() {
        if (extractor == null) {
            extractor = Extractor.load(knowledgeBase, WorkListener.NONE);
        }
        return extractor;
    }
}
