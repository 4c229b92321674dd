// What the C# samples use of .NET and Mono does not have, and a start for them: Mono's compiler takes no asynchronous
// Main for one.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Security.Cryptography;
using System.Threading.Tasks;
using System.Web.Script.Serialization;

static class Start
{
    static void Main(string[] names)
    {
        foreach (var name in names) Console.WriteLine($"== {name} {Run(char.ToUpperInvariant(name[0]) + name.Substring(1))}");
    }

    static int Run(string type)
    {
        try
        {
            var main = Type.GetType(type).GetMethod("Main", BindingFlags.Static | BindingFlags.NonPublic);
            ((Task)main.Invoke(null, null)).GetAwaiter().GetResult();
            return 0;
        }
        catch (Exception error)
        {
            Console.WriteLine(error);
            return 1;
        }
    }
}

static class Pem
{
    /// <summary>Takes PKCS#8: the integers of the RSA key lie in the octet string that comes third.</summary>
    public static void ImportFromPem(this RSA rsa, string pem)
    {
        var lines = pem.Split('\n').Where(line => line != "" && !line.StartsWith("-----"));
        var info = Members(Convert.FromBase64String(string.Concat(lines)));
        var key = Members(info[2]);
        var half = Trim(key[1]).Length / 2;
        rsa.ImportParameters(new RSAParameters
        {
            Modulus = Trim(key[1]),
            Exponent = Trim(key[2]),
            D = Fill(key[3], half * 2),
            P = Fill(key[4], half),
            Q = Fill(key[5], half),
            DP = Fill(key[6], half),
            DQ = Fill(key[7], half),
            InverseQ = Fill(key[8], half),
        });
    }

    /// <summary>The contents of the members of a DER sequence.</summary>
    static List<byte[]> Members(byte[] der)
    {
        var members = new List<byte[]>();
        var reader = new BinaryReader(new MemoryStream(der));
        ReadLength(reader);
        while (reader.BaseStream.Position < der.Length) members.Add(reader.ReadBytes(ReadLength(reader)));
        return members;
    }

    static int ReadLength(BinaryReader reader)
    {
        reader.ReadByte();
        int length = reader.ReadByte();
        return length < 0x80 ? length : reader.ReadBytes(length & 0x7f).Aggregate(0, (sum, one) => sum << 8 | one);
    }

    static byte[] Trim(byte[] number) => number.SkipWhile(one => one == 0).ToArray();

    static byte[] Fill(byte[] number, int length) =>
        new byte[length - Trim(number).Length].Concat(Trim(number)).ToArray();
}

namespace System.Text.Json
{
    static class JsonSerializer
    {
        public static string Serialize(object value) => new JavaScriptSerializer().Serialize(value);
    }
}

namespace System.Text.Json.Nodes
{
    class JsonNode
    {
        object value;

        public static JsonNode Parse(string text) =>
            new JsonNode { value = new JavaScriptSerializer().DeserializeObject(text) };

        public JsonNode this[string name]
        {
            get
            {
                var found = ((Dictionary<string, object>)value).TryGetValue(name, out var member);
                return found && member != null ? new JsonNode { value = member } : null;
            }
        }

        public static explicit operator int?(JsonNode node) => node == null ? null : (int?)(int)node.value;

        public static explicit operator string(JsonNode node) => node == null ? null : (string)node.value;
    }
}
