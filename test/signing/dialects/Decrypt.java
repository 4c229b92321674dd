import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import javax.crypto.Cipher;

/** Decrypts as the Java SDK does: a PKCS#8 key in base64, PKCS#1 v1.5 padding, the charset of the platform. */
class Decrypt {
    public static void main(String[] args) throws Exception {
        byte[] der = Base64.getDecoder().decode(Files.readString(Path.of(args[0])));
        Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        cipher.init(Cipher.DECRYPT_MODE, KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der)));
        for (int index = 1; index < args.length; index++) {
            String name = new String(cipher.doFinal(Base64.getDecoder().decode(args[index])));
            System.out.write((name + "\n").getBytes("UTF-8"));
        }
        System.out.flush();
    }
}
