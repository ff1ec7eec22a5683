package dateline.extractor.bench;

import dateline.extractor.Extractor;
import dateline.extractor.kb.KnowledgeBase;
import dateline.extractor.model.Document;
import dateline.extractor.work.WorkMeter;

/** One side of the comparison, with its models loaded; many threads may use it. */
public sealed interface Engine permits Engine.Dateline, StockEngine {

    void read(Document document);

    /** What was done so far. */
    WorkMeter meter();

    /** Dateline's extractor: from the text to events, relations and claims. */
    final class Dateline implements Engine {

        private final WorkMeter meter = new WorkMeter();
        private final Extractor extractor;

        public Dateline(KnowledgeBase knowledgeBase) {
            extractor = Extractor.load(knowledgeBase, meter);
        }

        @Override
        public void read(Document document) {
            extractor.extract(document);
        }

        @Override
        public WorkMeter meter() {
            return meter;
        }
    }
}
