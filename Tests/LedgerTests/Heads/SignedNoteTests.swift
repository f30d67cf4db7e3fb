import Foundation
import Ledger
import Testing

struct SignedNoteTests {
    /// The worked example in the documentation of the Go module `golang.org/x/mod/sumdb/note`.
    enum Published {
        static let signingKey = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
        static let verifierKey = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
        static let text = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            """
        static let line =
            "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM="
    }

    static func key(_ name: String, _ seed: UInt8) throws -> SigningKey {
        try SigningKey(name: name, seed: Array(repeating: seed, count: 32))
    }

    @Test func `the published example is signed and verified byte for byte`() throws {
        let key = try SigningKey(parsing: Published.signingKey + "\n")
        #expect(key.text == Published.signingKey)
        #expect(key.verifierKey.text == Published.verifierKey)
        let note = try SignedNote(signing: Published.text, with: [key])
        #expect(note.encoded == "\(Published.text)\n\(Published.line)\n")
        let read = try SignedNote(parsing: note.encoded)
        #expect(read == note)
        let verifier = try VerifierKey(parsing: Published.verifierKey)
        #expect(try read.verify(with: [verifier]) == [verifier])
    }

    @Test func `a published key follows from its seed`() throws {
        let key = try Self.key("EnochRoot", 0)
        #expect(key.verifierKey.text == "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop")
    }

    @Test func `several keys may sign and strangers are passed over`() throws {
        let (log, witness, stranger) = (try Self.key("log", 1), try Self.key("witness", 2), try Self.key("stranger", 3))
        let note = try SignedNote(parsing: SignedNote(signing: "text\n", with: [stranger, log, witness]).encoded)
        #expect(note.signatures.map(\.name) == ["stranger", "log", "witness"])
        #expect(
            try note.verify(with: [witness.verifierKey, log.verifierKey]) == [log.verifierKey, witness.verifierKey])
        #expect(throws: HeadError.noTrustedSignature) { try note.verify(with: []) }
        let namesake = try Self.key("log", 9).verifierKey
        #expect(throws: HeadError.noTrustedSignature) { try note.verify(with: [namesake]) }
    }

    @Test func `one wrong signature of a trusted key refuses the note`() throws {
        let (log, witness) = (try Self.key("log", 1), try Self.key("witness", 2))
        let good = try SignedNote(signing: "one\n", with: [log, witness]).encoded
        let other = try SignedNote(signing: "two\n", with: [witness]).signatures[0].line
        var lines = good.split(separator: "\n", omittingEmptySubsequences: false)
        lines[3] = Substring(other)
        let mixed = try SignedNote(parsing: lines.joined(separator: "\n"))
        #expect(throws: HeadError.wrongSignature) { try mixed.verify(with: [log.verifierKey, witness.verifierKey]) }
        #expect(try mixed.verify(with: [log.verifierKey]) == [log.verifierKey])
    }

    @Test func `the last empty line parts text and signatures`() throws {
        let key = try Self.key("log", 1)
        for text in ["a\n", "a\n\nb\n", "\n", "\n\n", "清源\n"] {
            let note = try SignedNote(parsing: SignedNote(signing: text, with: [key]).encoded)
            #expect(note.text == text)
            try note.verify(with: [key.verifierKey])
        }
    }

    static let line = Published.line
    static let refused: [(note: String, error: HeadError)] = [
        ("", .malformedNote), ("text\n", .malformedNote), ("text\n\n", .malformedNote), ("\n\(line)\n", .malformedNote),
        ("text\n\n\(line)", .malformedNote), ("text\n\(line)\n", .malformedNote), ("text\n\n\n", .malformedSignature),
        ("text\n\n\(line)\nmore\n", .malformedSignature), ("text\n\n\(line)\n\n", .malformedSignature),
        ("text\r\n\n\(line)\n", .controlCharacter), ("te\0xt\n\n\(line)\n", .controlCharacter),
        ("text\n\n-\(line.dropFirst())\n", .malformedSignature), ("text\n\n \(line)\n", .malformedSignature),
        ("text\n\n\(line) \n", .malformedSignature), ("text\n\n\(line.dropLast())\n", .malformedSignature),
        ("text\n\n— name AAAA\n", .malformedSignature), ("text\n\n— name AAAAAA==\n", .malformedSignature),
        ("text\n\n— a+b AAAAAAAA\n", .malformedSignature), ("text\n\n—  AAAAAAAA\n", .malformedSignature),
        ("text\n\n— a\u{A0}b AAAAAAAA\n", .malformedSignature), ("text\n\n— name AAAAAAB=\n", .malformedSignature),
        ("text\n\n" + String(repeating: "\(line)\n", count: 101), .tooManySignatures),
        (String(repeating: "x", count: 1_000_001), .tooLarge),
    ]

    @Test(arguments: refused)
    func `what is no signed note is refused`(note: String, error: HeadError) {
        #expect(throws: error) { try SignedNote(parsing: note) }
    }

    @Test func `a note that is no UTF-8 is refused`() {
        let line = Array("\n\(Self.line)\n".utf8)
        #expect(throws: HeadError.invalidUTF8) { try SignedNote(parsing: [0xFF, 0x0A] + line) }
        #expect(throws: HeadError.invalidUTF8) { try SignedNote(parsing: [0x61, 0x0A, 0x0A, 0xE2, 0x80, 0x0A]) }
    }

    @Test func `only a text of whole lines can be signed`() throws {
        let key = try Self.key("log", 1)
        #expect(throws: HeadError.malformedNote) { try SignedNote(signing: "text", with: [key]) }
        #expect(throws: HeadError.malformedNote) { try SignedNote(signing: "", with: [key]) }
        #expect(throws: HeadError.controlCharacter) { try SignedNote(signing: "a\tb\n", with: [key]) }
        #expect(throws: HeadError.notSigned) { try SignedNote(signing: "a\n", with: []) }
    }
}
