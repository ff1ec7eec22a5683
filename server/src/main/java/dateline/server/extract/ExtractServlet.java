package dateline.server.extract;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.extractor.model.Document;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.jena.atlas.web.ContentType;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.http.BadMessageException;

/**
 * {@code POST /api/extract}: a text in, what it says out. {@code GET} tells the limits and whether the models are
 * loaded. Nothing is stored.
 */
public final class ExtractServlet extends HttpServlet {

    private static final JsonMapper JSON = new JsonMapper();

    private final ExtractionService service;
    private final long maxRequestBytes;

    /**
     * @param loader          called when the first text comes
     * @param maxRequestBytes larger bodies are refused before they come here; said to whoever asks for the limits
     */
    public ExtractServlet(Supplier<ExtractionTools> loader, ExtractionLimits limits, long maxRequestBytes) {
        this.service = new ExtractionService(loader, limits);
        this.maxRequestBytes = maxRequestBytes;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        writeJson(response, JSON.createObjectNode().put("state", service.state().name().toLowerCase(Locale.ROOT))
                .put("maxCharacters", service.limits().maxCharacters()).put("maxBytes", maxRequestBytes));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Vary", "Accept");
        try {
            refuseStrangers(request);
            AnswerForm form = AnswerForm.of(request);
            TextAnswer answer = new TextAnswer(read(request), form, Addition.parse(request.getParameter("with")));
            byte[] written = service.run(answer::write);
            response.setHeader("Cache-Control", "no-store");
            response.setContentType(form.mediaType());
            response.setCharacterEncoding("utf-8");
            response.getOutputStream().write(written);
        } catch (RefusedException e) {
            response.setStatus(e.status());
            e.retryAfter().ifPresent(pause -> response.setHeader("Retry-After", String.valueOf(pause.toSeconds())));
            writeJson(response, JSON.createObjectNode().put("message", e.getMessage()));
        }
    }

    /** A page of another site may not make this machine work; it could not read the answer anyway. */
    private static void refuseStrangers(HttpServletRequest request) throws RefusedException {
        if ("cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            throw RefusedException.of(403, "pages of other sites may not send texts");
        }
    }

    private Document read(HttpServletRequest request) throws IOException, RefusedException {
        ContentType type = ContentType.create(request.getContentType());
        Document document = switch (type == null ? "" : type.getContentTypeStr()) {
            case "text/plain" -> SentText.read(SentText.NAME, inUtf8(request, type));
            case "text/html" -> SentText.read("text.html", request.getInputStream().readAllBytes());
            case "application/json" -> SentText.parse(inUtf8(request, type)).toDocument();
            case "multipart/form-data" -> readForm(request);
            default -> throw RefusedException.of(415, "Content-Type '" + request.getContentType()
                    + "' is not read; send text/plain, text/html, application/json or multipart/form-data");
        };
        int length = document.text().length();
        if (length > service.limits().maxCharacters()) {
            throw RefusedException.of(413, "the text has " + length + " characters, more than the limit of "
                    + service.limits().maxCharacters() + "; send a part of it, or use dateline build");
        }
        return document;
    }

    private static byte[] inUtf8(HttpServletRequest request, ContentType type) throws IOException, RefusedException {
        String charset = type.getCharset();
        if (charset != null && !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw RefusedException.of(415, "charset '" + charset + "' is not read; send UTF-8");
        }
        return request.getInputStream().readAllBytes();
    }

    /** A part "file" with a name, or a part "text"; what else is known in parts of its own. */
    private Document readForm(HttpServletRequest request) throws IOException, RefusedException {
        int size = Math.toIntExact(Math.min(maxRequestBytes, Integer.MAX_VALUE));
        request.setAttribute(ServletContextRequest.MULTIPART_CONFIG_ELEMENT,
                new MultipartConfigElement("", size, size, size)); // all of it in memory: nothing is stored
        try {
            SentText said = new SentText(request.getParameter("text"), request.getParameter("title"),
                    request.getParameter("published"), request.getParameter("publisher"), request.getParameter("url"));
            Part file = request.getPart("file");
            if (file == null || file.getSubmittedFileName() == null) {
                return said.toDocument();
            }
            String name = file.getSubmittedFileName().replaceFirst("^.*[/\\\\]", "");
            return said.describe(SentText.read(name, file.getInputStream().readAllBytes()));
        } catch (ServletException | IllegalStateException | BadMessageException e) {
            throw RefusedException.of(400, "the form cannot be read: " + e.getMessage());
        }
    }

    private static void writeJson(HttpServletResponse response, ObjectNode json) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("application/json");
        response.setCharacterEncoding("utf-8");
        response.getOutputStream().write(JSON.writeValueAsBytes(json));
    }

    @Override
    public void destroy() {
        service.close();
    }
}
