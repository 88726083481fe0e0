import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.DocumentBuilderFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.ErrorArgument;
import org.verapdf.pdfa.validation.profiles.ErrorArgumentImpl;
import org.verapdf.pdfa.validation.profiles.Profiles;
import org.verapdf.pdfa.validation.profiles.Rule;
import org.verapdf.pdfa.validation.profiles.RuleId;
import org.verapdf.pdfa.validation.profiles.ValidationProfile;
import org.verapdf.pdfa.validation.profiles.Variable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Asks veraPDF which rules of a standard a file breaks.
 *
 * <p>Reads lines {@code flavours TAB path} ({@code 3a,ua1 TAB form.pdf}) and answers each flavour with a line
 * {@code path TAB flavour TAB checks TAB clauses}. The clauses, such as {@code 7.1-3}, are parted by spaces; none means that
 * the file keeps the standard.
 *
 * <p>veraPDF comes inside another tool's jar, which leaves out what reads its profiles. So they are read here, with what
 * the JDK has.
 */
public final class Vera {
  private final Map<PDFAFlavour, ValidationProfile> profiles = new HashMap<>();

  public static void main(String[] args) throws Exception {
    Logger.getLogger("").setLevel(Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
    Vera vera = new Vera();
    BufferedReader orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = orders.readLine(); line != null; line = orders.readLine()) {
      String[] order = line.split("\t", 2);
      for (String flavour : order[0].split(",")) {
        System.out.println(vera.answer(PDFAFlavour.byFlavourId(flavour), order[1]));
      }
    }
  }

  private String answer(PDFAFlavour flavour, String path) throws Exception {
    ValidationProfile profile = profile(flavour);
    try (PDFAParser file = Foundries.defaultInstance().createParser(new FileInputStream(path), flavour)) {
      ValidationResult result = Foundries.defaultInstance().createValidator(profile, false).validate(file);
      Set<String> broken = new TreeSet<>();
      for (RuleId rule : result.getFailedChecks().keySet()) {
        broken.add(rule.getClause() + "-" + rule.getTestNumber());
      }
      if (broken.isEmpty() != result.isCompliant()) {
        throw new IllegalStateException("neither kept nor broken: " + path);
      }
      return String.join("\t", path, flavour.getId(), Integer.toString(result.getTotalAssertions()), String.join(" ", broken));
    }
  }

  private ValidationProfile profile(PDFAFlavour flavour) throws Exception {
    ValidationProfile known = profiles.get(flavour);
    if (known == null) {
      known = read(flavour);
      profiles.put(flavour, known);
    }
    return known;
  }

  private static ValidationProfile read(PDFAFlavour flavour) throws Exception {
    String id = flavour.getId();
    String name = id.equals("ua1") ? "PDFUA-1.xml" : "PDFA-" + id.toUpperCase(Locale.ROOT) + ".xml";
    DocumentBuilderFactory documents = DocumentBuilderFactory.newInstance();
    documents.setNamespaceAware(true);
    try (InputStream xml = PDFAParser.class.getResourceAsStream("/org/verapdf/pdfa/validation/" + name)) {
      if (xml == null) {
        throw new IOException("no profile " + name);
      }
      Element root = documents.newDocumentBuilder().parse(xml).getDocumentElement();
      Set<Rule> rules = new LinkedHashSet<>();
      for (Element rule : all(root, "rule")) {
        rules.add(rule(rule));
      }
      Set<Variable> variables = new LinkedHashSet<>();
      for (Element variable : all(root, "variable")) {
        String first = text(variable, "defaultValue");
        variables.add(Profiles.variableFromValues(variable.getAttribute("name"), variable.getAttribute("object"), first, text(variable, "value")));
      }
      var details = Profiles.profileDetailsFromValues(id, name, "veraPDF", new Date());
      return Profiles.profileFromValues(flavour, details, "", rules, variables);
    }
  }

  private static Rule rule(Element rule) {
    Element id = all(rule, "id").get(0);
    Element error = all(rule, "error").get(0);
    List<ErrorArgument> arguments = new ArrayList<>();
    for (Element argument : all(error, "argument")) {
      arguments.add(ErrorArgumentImpl.fromValues(argument.getTextContent(), attribute(argument, "name"), null));
    }
    PDFAFlavour.Specification specification = PDFAFlavour.Specification.valueOf(id.getAttribute("specification"));
    RuleId name = Profiles.ruleIdFromValues(specification, id.getAttribute("clause"), Integer.parseInt(id.getAttribute("testNumber")));
    String deferred = attribute(rule, "deferred");
    return Profiles.ruleFromValues(
        name,
        rule.getAttribute("object"),
        deferred == null ? null : Boolean.valueOf(deferred),
        attribute(rule, "tags"),
        text(rule, "description"),
        text(rule, "test"),
        Profiles.errorFromValues(text(error, "message"), arguments),
        new ArrayList<>());
  }

  private static List<Element> all(Element root, String name) {
    var nodes = root.getElementsByTagNameNS("*", name);
    List<Element> out = new ArrayList<>();
    for (int at = 0; at < nodes.getLength(); at++) {
      out.add((Element) nodes.item(at));
    }
    return out;
  }

  private static String text(Element parent, String name) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element && name.equals(child.getLocalName())) {
        return child.getTextContent();
      }
    }
    return "";
  }

  private static String attribute(Element element, String name) {
    return element.hasAttribute(name) ? element.getAttribute(name) : null;
  }
}
