package dateline.extractor.link;

import dateline.extractor.resource.YamlResource;

/**
 * How likely a link is right, learned from annotated texts.
 *
 * @param gazetteer     by what decided between the entries of the gazetteer
 * @param knowledgeBase of links to the large knowledge base
 */
record LinkConfidence(ByGazetteer gazetteer, ByWeight knowledgeBase) {

    private static final String FILE = "confidence.yaml";

    /**
     * @param name       the full name is that of one entry
     * @param country    the document speaks of the country of only one
     * @param surname    a surname, and the document speaks of the country
     * @param prominence one is the best known of that name
     */
    record ByGazetteer(double name, double country, double surname, double prominence) {
        ByGazetteer {
            for (double score : new double[] {name, country, surname, prominence}) {
                if (!(score > 0 && score <= 1)) {
                    throw new IllegalArgumentException(FILE + ": " + score + " must be in (0, 1]");
                }
            }
        }
    }

    /** Logistic regression on the logarithms of the weight of a sense and of its part of all weights. */
    record ByWeight(double bias, double weight, double share) {

        /**
         * @param weighs what a sense weighs, above 0
         * @param part   of what all senses weigh together, in (0, 1]
         * @return in (0, 1), to three digits
         */
        double of(double weighs, double part) {
            double likely = 1 / (1 + Math.exp(-(bias + weight * Math.log(weighs) + share * Math.log(part))));
            return Math.clamp(Math.round(likely * 1000) / 1000.0, 0.001, 0.999);
        }
    }

    static LinkConfidence load() {
        return YamlResource.read(LinkConfidence.class, FILE, LinkConfidence.class);
    }
}
