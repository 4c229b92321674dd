// java CheckVectors.java vectors.json: Java 17, nothing else. Put your signer in place of part, sign and text.
import java.math.BigInteger; import java.nio.file.*; import java.security.*; import java.util.*;
import java.security.spec.PKCS8EncodedKeySpec; import java.util.regex.*; import java.util.stream.*;
class CheckVectors {
  static String part(String name, String declared, String json) { // PPDAI: a parameter in the text, or nothing
    return json.equals("null") || declared.equals("Other") ? "" : name + switch (declared) {
      case "Boolean" -> json.equals("true") ? "1" : "0";
      case "Double", "Decimal" -> String.format("%016X", Double.doubleToLongBits(Double.parseDouble(json)));
      case "Single" -> String.format("%08X", Float.floatToIntBits(Float.parseFloat(json)));
      case "Guid" -> read(json).toLowerCase(Locale.ROOT);
      case "DateTime" -> java.time.Instant.parse(read(json).replace(' ', 'T') + "Z").getEpochSecond();
      default -> read(json); }; }
  static String sign(String text, String pem, String secret) throws Exception { // PPDAI has a key, AWDA a secret
    var bytes = (pem == null ? text + secret : text).getBytes("UTF-8");
    if (pem == null) return String.format("%032X", new BigInteger(1, MessageDigest.getInstance("MD5").digest(bytes)));
    var key = new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem.replaceAll("-----.*?-----", "")));
    var rsa = Signature.getInstance("SHA1withRSA"); rsa.initSign(KeyFactory.getInstance("RSA").generatePrivate(key));
    rsa.update(bytes); return Base64.getEncoder().encodeToString(rsa.sign()); }
  static String read(String json) { // a JSON text; anything else stays as it is written
    return !json.startsWith("\"") ? json : Pattern.compile("\\\\(u(....)|.)").matcher(json.substring(1, json.length() - 1))
      .replaceAll(m -> Matcher.quoteReplacement(m.group(2) != null ? "" + (char) Integer.parseInt(m.group(2), 16)
        : m.group(1).equals("/") ? "/" : m.group().translateEscapes())); }
  public static void main(String[] files) throws Exception {
    var now = new HashMap<String, String>(); var made = new HashMap<String, String>(); int checks = 0, wrong = 0;
    var parts = new TreeMap<String, String>(); String text = ""; // both start empty for each vector
    for (var line : Files.readString(Path.of(files[0])).split("\n")) { // as it is printed
      var m = Pattern.compile("(?s)( *)\"(\\w+)\": (.+?),?").matcher(line); if (!m.matches()) continue;
      String name = m.group(2), value = read(m.group(3)), got = null, of = now.get("of"); now.put(name, value);
      var key = now.getOrDefault("name", "").toLowerCase(Locale.ROOT);
      if (name.equals("id")) { parts.clear(); now.remove("of"); }
      if (name.equals("json")) parts.put(key, part(key, now.getOrDefault("declared", "Other"), value));
      if (name.equals("canonical") && of == null) got = text = now.get("secret") == null
        ? m.end(1) > 6 ? now.get("appId") + now.get("timestamp") : String.join("", parts.values())
        : Stream.of("appId", "body", "timestamp", "v").map(one -> one + ":" + now.get(one)).collect(Collectors.joining());
      if (name.equals("signature")) got = of == null ? sign(text, now.get("privateKey"), now.get("secret"))
        : made.get(of).equals(value) ? "the same, a mistake" : value;
      if (name.equals("signature") && of == null) made.putIfAbsent(now.get("id"), got);
      if (got != null && checks++ >= 0 && !got.equals(value)) System.out.println(
        ++wrong + ": " + now.get("id") + ", " + name + ": wanted " + value + ", got " + got); }
    System.out.println(checks + " checks, " + wrong + " wrong"); System.exit(wrong > 0 ? 1 : 0); } }
