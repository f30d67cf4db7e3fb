import ArgumentParser
import Foundation
import Ledger
import Operations

/// The files that the ledger's commands read and write.
enum LedgerFiles {
    /// The text of a file, or of standard input for `-`.
    static func text(_ path: String) throws -> String {
        if path == "-" {
            return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
        }
        guard let data = FileManager.default.contents(atPath: path) else {
            Console.say("\(path) cannot be read")
            throw Exit.fault
        }
        return String(decoding: data, as: UTF8.self)
    }

    /// A signed head from a file.
    static func head(_ path: String) throws -> SignedCheckpoint {
        guard case .head(let head)? = ProofDocument(try text(path)) else {
            throw ValidationError("\(path) is not a signed head")
        }
        return head
    }

    /// A public key, given as its text or as a file that holds it.
    static func key(_ argument: String) throws -> VerifierKey {
        if let key = try? VerifierKey(parsing: argument) { return key }
        let text = try text(argument).trimmingCharacters(in: .whitespacesAndNewlines)
        guard let key = try? VerifierKey(parsing: text) else {
            throw ValidationError("\(argument) is not a public key")
        }
        return key
    }

    /// JSON with sorted keys and a line feed at its end.
    static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }

    /// Writes a text to a file, or to standard output for `-`.
    static func write(_ text: String, to path: String) throws {
        if path == "-" { return Console.put(text: text) }
        try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    }
}
