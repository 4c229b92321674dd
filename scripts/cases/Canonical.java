// The signing rules of both partners once more, in Java and with nothing but the JDK (11 or newer), to confirm
// test/vectors/cases. Run by scripts/cases.ts as `java Canonical.java`: the credentials on the first line of stdin, one
// question on each further line, all JSON; one answer per question on stdout.

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

public class Canonical {
  private static final DateTimeFormatter UTC_TEXT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
  private static final Map<String, String> SIGNATURES = new HashMap<>();

  public static void main(String[] arguments) throws Exception {
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    PrintStream out = new PrintStream(System.out, false, "US-ASCII");
    Map<String, String> credentials = new Json(in.readLine()).members();
    byte[] der = Base64.getDecoder().decode(text(credentials.get("privateKey")));
    PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
    String appId = text(credentials.get("appId"));
    String secret = text(credentials.get("secret"));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      Map<String, String> question = new Json(line).members();
      boolean headers = text(question.get("scheme")).equals("ppdai");
      String answer = headers ? answerPpdai(question, appId, key) : answerAwda(question, secret);
      out.println("{\"id\":" + question.get("id") + "," + answer + "}");
    }
    out.flush();
  }

  private static String answerPpdai(Map<String, String> question, String appId, PrivateKey key) throws Exception {
    Map<String, String> types = new LinkedHashMap<>();
    new Json(question.get("types")).members().forEach((name, type) -> types.put(lower(name), text(type)));
    String body = text(question.get("body"));
    List<String> signed = new ArrayList<>();
    // String order in Java is that of UTF-16 code units.
    TreeMap<String, String> sorted = new TreeMap<>();
    if (!body.isEmpty()) {
      for (Map.Entry<String, String> member : new Json(body).members().entrySet()) {
        String value = signedText(types.get(lower(member.getKey())), member.getValue());
        signed.add(quote(value));
        if (value != null) sorted.put(lower(member.getKey()), value);
      }
    }
    StringBuilder canonical = new StringBuilder();
    sorted.forEach((name, value) -> canonical.append(name).append(value));
    long time = Long.parseLong(question.get("time"));
    String utc = LocalDateTime.ofEpochSecond(time, 0, ZoneOffset.UTC).format(UTC_TEXT);
    List<String> timestamps = new ArrayList<>();
    for (String timestamp : new String[] {utc, Long.toString(time)}) {
      timestamps.add("[" + quote(timestamp) + "," + quote(sign(key, appId + timestamp)) + "]");
    }
    return "\"signed\":" + signed
      + ",\"canonical\":" + quote(canonical.toString())
      + ",\"sha1\":" + quote(hex("SHA-1", canonical.toString()))
      + ",\"signature\":" + quote(sign(key, canonical.toString()))
      + ",\"timestamps\":" + timestamps;
  }

  private static String answerAwda(Map<String, String> question, String secret) throws Exception {
    List<String> signed = new ArrayList<>();
    TreeMap<String, String> sorted = new TreeMap<>();
    for (Map.Entry<String, String> member : new Json(text(question.get("envelope"))).members().entrySet()) {
      if (member.getKey().equals("signature")) continue;
      String value = member.getValue().startsWith("\"") ? text(member.getValue()) : member.getValue();
      signed.add(quote(value));
      sorted.put(member.getKey(), value);
    }
    StringBuilder canonical = new StringBuilder();
    sorted.forEach((name, value) -> canonical.append(name).append(':').append(value));
    String digested = canonical + secret;
    if (text(question.get("blanks")).equals("strip")) digested = digested.replaceAll("[ \\t\\r\\n]", "");
    return "\"signed\":" + signed
      + ",\"canonical\":" + quote(canonical.toString())
      + ",\"digested\":" + quote(digested)
      + ",\"md5\":" + quote(hex("MD5", digested).toUpperCase(Locale.ROOT));
  }

  private static String signedText(String declared, String json) {
    if (json.equals("null")) return null;
    switch (declared) {
      case "Other":
        return null;
      case "Boolean":
        return Boolean.parseBoolean(json) ? "1" : "0";
      case "Double":
        return String.format("%016X", Double.doubleToRawLongBits(Double.parseDouble(json)));
      case "Decimal":
        return String.format("%016X", Double.doubleToRawLongBits(new BigDecimal(json).doubleValue()));
      case "Single":
        return String.format("%08X", Float.floatToRawIntBits(Float.parseFloat(json)));
      case "Guid":
        return UUID.fromString(text(json)).toString();
      case "DateTime":
        return Long.toString(LocalDateTime.parse(text(json), UTC_TEXT).toEpochSecond(ZoneOffset.UTC));
      case "String":
      case "Char":
        return text(json);
      default:
        return new BigInteger(json).toString();
    }
  }

  private static String sign(PrivateKey key, String text) throws Exception {
    // Most vectors share their timestamps.
    String known = SIGNATURES.get(text);
    if (known != null) return known;
    Signature signature = Signature.getInstance("SHA1withRSA");
    signature.initSign(key);
    signature.update(text.getBytes(StandardCharsets.UTF_8));
    String made = Base64.getEncoder().encodeToString(signature.sign());
    SIGNATURES.put(text, made);
    return made;
  }

  private static String hex(String algorithm, String text) throws Exception {
    byte[] digest = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
    return String.format("%0" + 2 * digest.length + "x", new BigInteger(1, digest));
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static String text(String json) {
    return new Json(json).string();
  }

  private static String quote(String text) {
    if (text == null) return "null";
    StringBuilder json = new StringBuilder("\"");
    for (char each : text.toCharArray()) {
      boolean plain = each >= ' ' && each <= '~' && each != '"' && each != '\\';
      json.append(plain ? String.valueOf(each) : String.format("\\u%04x", (int) each));
    }
    return json.append('"').toString();
  }

  /** Reads JSON known to be right, and keeps the text of every value. */
  private static final class Json {
    private final String source;
    private int at = 0;

    Json(String source) {
      this.source = source;
    }

    Map<String, String> members() {
      Map<String, String> found = new LinkedHashMap<>();
      blanks();
      expect('{');
      for (blanks(); source.charAt(at) != '}'; blanks()) {
        if (source.charAt(at) == ',') {
          at++;
          blanks();
        }
        String name = string();
        blanks();
        expect(':');
        blanks();
        int start = at;
        value();
        found.put(name, source.substring(start, at));
      }
      return found;
    }

    String string() {
      expect('"');
      StringBuilder text = new StringBuilder();
      for (char each = source.charAt(at++); each != '"'; each = source.charAt(at++)) {
        if (each != '\\') {
          text.append(each);
          continue;
        }
        char escape = source.charAt(at++);
        if (escape == 'u') {
          text.append((char) Integer.parseInt(source.substring(at, at + 4), 16));
          at += 4;
        } else {
          int known = "bfnrt".indexOf(escape);
          text.append(known < 0 ? escape : "\b\f\n\r\t".charAt(known));
        }
      }
      return text.toString();
    }

    private void value() {
      char first = source.charAt(at);
      if (first == '"') {
        string();
      } else if (first == '{' || first == '[') {
        at++;
        for (char each = source.charAt(at); each != '}' && each != ']'; each = source.charAt(at)) {
          if (" \t\r\n,:".indexOf(each) >= 0) at++;
          else value();
        }
        at++;
      } else {
        while (at < source.length() && " \t\r\n,:]}".indexOf(source.charAt(at)) < 0) at++;
      }
    }

    private void blanks() {
      while (" \t\r\n".indexOf(source.charAt(at)) >= 0) at++;
    }

    private void expect(char wanted) {
      if (source.charAt(at++) != wanted) throw new IllegalArgumentException("no " + wanted + " in: " + source);
    }
  }
}
