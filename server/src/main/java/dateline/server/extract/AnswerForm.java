package dateline.server.extract;

import dateline.graph.export.RdfFormat;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.fuseki.system.ConNeg;

/** The forms in which an answer can be had. */
enum AnswerForm {
    JSON("application/json", Optional.empty()),
    TURTLE(RdfFormat.TURTLE.mediaType(), Optional.of(RdfFormat.TURTLE)),
    TRIG(RdfFormat.TRIG.mediaType(), Optional.of(RdfFormat.TRIG)),
    NQUADS(RdfFormat.NQUADS.mediaType(), Optional.of(RdfFormat.NQUADS));

    private static final AcceptList OFFERS = AcceptList.create(mediaTypes());

    private final String mediaType;
    private final Optional<RdfFormat> rdf;

    AnswerForm(String mediaType, Optional<RdfFormat> rdf) {
        this.mediaType = mediaType;
        this.rdf = rdf;
    }

    private static String[] mediaTypes() {
        return Arrays.stream(values()).map(AnswerForm::mediaType).toArray(String[]::new);
    }

    /**
     * What the {@code Accept} header asks for; JSON without one.
     *
     * @throws RefusedException when it asks for something else only
     */
    static AnswerForm of(HttpServletRequest request) throws RefusedException {
        String accept = String.join(",", Collections.list(request.getHeaders("Accept")));
        if (accept.isEmpty()) {
            return JSON;
        }
        MediaType chosen = ConNeg.match(accept, OFFERS);
        return Arrays.stream(values())
                .filter(form -> chosen != null && form.mediaType.equals(chosen.getContentTypeStr())).findFirst()
                .orElseThrow(() -> RefusedException.of(406, "Accept '" + accept + "' cannot be answered; ask for "
                        + "one of " + Arrays.stream(values())
                        .map(AnswerForm::mediaType).collect(Collectors.joining(", "))));
    }

    String mediaType() {
        return mediaType;
    }

    /** Absent for JSON. */
    Optional<RdfFormat> rdf() {
        return rdf;
    }
}
