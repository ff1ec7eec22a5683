package dateline.graph.map;

import dateline.graph.Terms;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals. */
public final class Values {

    /** How people write the units; others are written with their QUDT name. */
    private static final Map<String, String> SYMBOLS = Map.ofEntries(Map.entry("KiloM", "km"), Map.entry("MI", "miles"),
            Map.entry("M", "m"), Map.entry("FT", "ft"), Map.entry("KiloGM", "kg"), Map.entry("TONNE", "t"),
            Map.entry("TON_Metric", "t"), Map.entry("LB", "lb"), Map.entry("KiloM-PER-HR", "km/h"),
            Map.entry("MI-PER-HR", "mph"), Map.entry("PERCENT", "%"), Map.entry("MI_N", "nautical miles"));

    private Values() {
    }

    public static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    /** Words for people; Dateline reads English. */
    public static Node english(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    public static Node integer(int value) {
        return NodeFactory.createLiteralDT(Integer.toString(value), XSDDatatype.XSDinteger);
    }

    public static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    /** An xsd:integer where the value is whole, an xsd:decimal otherwise. */
    public static Node number(BigDecimal value) {
        String plain = plain(value);
        return NodeFactory.createLiteralDT(plain,
                plain.indexOf('.') < 0 ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
    }

    /** In the form that TDB2 gives back: 1 is "1.0". */
    public static Node decimal(BigDecimal value) {
        String plain = plain(value);
        return NodeFactory.createLiteralDT(plain.indexOf('.') < 0 ? plain + ".0" : plain, XSDDatatype.XSDdecimal);
    }

    /** Without exponent and without zeros at the end. */
    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /** @param datatype prefixed name such as {@code xsd:date} */
    static Node typed(String value, String datatype) {
        RDFDatatype type = TypeMapper.getInstance().getSafeTypeByName(datatype.replaceFirst("^xsd:", Terms.XSD));
        return NodeFactory.createLiteralDT(value, type);
    }

    static String symbol(String unit) {
        return SYMBOLS.getOrDefault(unit, unit);
    }
}
