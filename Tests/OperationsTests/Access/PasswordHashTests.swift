import Storage
import Testing

@testable import Operations

struct PasswordHashTests {
    /// The vectors of RFC 7914 section 12; its keys are twice as long as ours and begin with ours.
    @Test(arguments: [
        (
            "", "", PasswordCost(logarithm: 4, blockSize: 1),
            "77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
        ),
        (
            "password", "NaCl", PasswordCost(logarithm: 10, blockSize: 8, parallelism: 16),
            "fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
        ),
        (
            "pleaseletmein", "SodiumChloride", PasswordCost(logarithm: 14),
            "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
        ),
    ])
    func `the published vectors of scrypt come out`(
        password: String, salt: String, cost: PasswordCost, expected: String
    ) throws {
        let hash = try PasswordHash(of: password, salt: Array(salt.utf8), cost: cost)
        #expect(Hexadecimal.encode(hash.hash) == expected)
    }

    @Test func `a hash survives being written and read, and knows its password only`() throws {
        let hash = try PasswordHash(of: "correct horse", salt: Array(0..<16), cost: PasswordCost(logarithm: 4))
        let read = try #require(PasswordHash(hash.text))
        #expect(read == hash)
        #expect(hash.text.hasPrefix("$scrypt$ln=4,r=8,p=1$"))
        #expect(try read.matches("correct horse"))
        #expect(try !read.matches("correct Horse"))
        #expect(try !read.matches(""))
    }

    @Test func `a password is the same from a keyboard that composes and one that does not`() throws {
        let hash = try PasswordHash(of: "caf\u{E9} de la paix", salt: Array(0..<16), cost: PasswordCost(logarithm: 4))
        #expect(try hash.matches("cafe\u{301} de la paix"))
    }

    @Test(arguments: [
        "", "x", "$scrypt$ln=4,r=8,p=1$$", "$scrypt$ln=30,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA",
        "$argon2id$ln=4,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA", "$scrypt$ln=4,r=8$AAAA$AAAA", "$scrypt$ln,r,p$AAAA$AAAA",
        "$scrypt$ln=17,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    ])
    func `a damaged or over-dear text is no hash`(text: String) {
        #expect(PasswordHash(text) == nil)
    }

    @Test func `the standard cost is at least the one promised`() {
        #expect(PasswordCost.standard.logarithm >= 15)
        #expect(PasswordCost.standard.blockSize >= 8)
        #expect(PasswordCost.standard.isSound)
    }
}
