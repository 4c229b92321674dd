<?php
// Decrypts as the PHP SDK does: a PKCS#1 key in PEM, the default padding of openssl_private_decrypt (PKCS#1 v1.5), UTF-8.
$key = openssl_pkey_get_private(file_get_contents($argv[1]));
foreach (array_slice($argv, 2) as $text) {
    if (!openssl_private_decrypt(base64_decode($text, true), $name, $key)) {
        exit(1);
    }
    echo $name, "\n";
}
