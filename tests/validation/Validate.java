import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.TestAssertion.Status;

/**
 * Does a PDF keep a standard? Reads lines of "flavour TAB file" and answers each line with lines of
 * "rule TAB times TAB message", one for every rule that is broken, and then one line "checks TAB number".
 * One virtual machine answers for any number of files.
 */
public final class Validate {
  private static final VeraPDFFoundry FOUNDRY = foundry();

  private static VeraPDFFoundry foundry() {
    VeraGreenfieldFoundryProvider.initialise();
    return Foundries.defaultInstance();
  }

  public static void main(String[] none) throws Exception {
    var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line; (line = asked.readLine()) != null; System.out.flush()) {
      String[] parts = line.split("\t", 2);
      try {
        answer(PDFAFlavour.fromString(parts[0]), Path.of(parts[1]));
      } catch (Exception problem) {
        say("unreadable", 1, problem.toString());
        System.out.println("checks\t0");
      }
    }
  }

  private static void answer(PDFAFlavour flavour, Path file) throws Exception {
    if (flavour == null || flavour == PDFAFlavour.NO_FLAVOUR) {
      throw new IllegalArgumentException("no such flavour");
    }
    try (InputStream bytes = Files.newInputStream(file);
        PDFAParser parser = FOUNDRY.createParser(bytes, flavour);
        PDFAValidator validator = FOUNDRY.createValidator(flavour, false)) {
      var result = validator.validate(parser);
      Map<String, Integer> times = new TreeMap<>();
      Map<String, String> messages = new TreeMap<>();
      for (TestAssertion one : result.getTestAssertions()) {
        if (one.getStatus() != Status.PASSED) {
          String rule = one.getRuleId().getClause() + "-" + one.getRuleId().getTestNumber();
          times.merge(rule, 1, Integer::sum);
          messages.putIfAbsent(rule, Objects.toString(one.getMessage()));
        }
      }
      times.forEach((rule, number) -> say(rule, number, messages.get(rule)));
      if (times.isEmpty() && !result.isCompliant()) {
        say("not compliant", 1, "and no rule is named");
      }
      System.out.println("checks\t" + result.getTotalAssertions());
    }
  }

  private static void say(String rule, int times, String message) {
    System.out.println(rule + "\t" + times + "\t" + message.replaceAll("\\s+", " "));
  }
}
