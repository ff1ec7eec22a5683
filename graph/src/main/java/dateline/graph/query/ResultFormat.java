package dateline.graph.query;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How the rows of an answer are written; an answer that is a graph is Turtle. */
public enum ResultFormat {
    TABLE(ResultSetLang.RS_Text), CSV(ResultSetLang.RS_CSV), TSV(ResultSetLang.RS_TSV), JSON(ResultSetLang.RS_JSON),
    XML(ResultSetLang.RS_XML);

    private final Lang lang;

    ResultFormat(Lang lang) {
        this.lang = lang;
    }

    Lang lang() {
        return lang;
    }
}
