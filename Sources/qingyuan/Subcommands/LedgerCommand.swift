import ArgumentParser
import Foundation
import Law
import Ledger
import Operations
import Storage

/// `qingyuan ledger`: heads, proofs and the audit of everything.
struct LedgerCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ledger", abstract: "Show heads, prove entries, verify proofs, audit everything.",
        discussion: "Exit code 1 where a proof does not hold or the audit finds anything.",
        subcommands: [Head.self, Prove.self, Verify.self, Audit.self, Package.self])

    /// `qingyuan ledger head`.
    struct Head: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "head", abstract: "Sign the present head and write it, or an earlier one.",
            discussion: "Keep the note and the key; later they show that nothing was removed or changed.")

        @Option(name: .long, help: "Write the head that was signed at this size.")
        var size: Int64?

        @Flag(name: .long, help: "Write the public key instead.")
        var key = false

        @OptionGroup var data: DataOptions
        @OptionGroup var output: OutputOptions

        func run() async throws {
            try await carryOut {
                let office = try await Wiring.existingOffice(in: data)
                defer { office.database.close() }
                let key = office.ledger.key.verifierKey
                if self.key { return Console.put(key.text) }
                let head = try await head(of: office)
                if output.json { return try Console.put(json: HeadLine(head, key)) }
                Console.put(text: head.text)
                Console.say("key \(key.text)")
            }
        }

        private func head(of office: Office) async throws -> LedgerHead {
            guard let size else { return try await office.signHead() }
            guard let head = try await office.read({ try LedgerStore.head(size: size, in: $0) }) else {
                Console.say("no head was signed at \(size) entries")
                throw Exit.refused
            }
            return head
        }
    }

    /// `qingyuan ledger package --record ID --out FILE`.
    struct Package: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "package", abstract: "Pack a record with its proofs for others to check offline.",
            discussion: "That it was packed stands in the ledger.")

        @Option(name: .long, help: "The record's id or number.")
        var record: String

        @Option(name: .long, help: "The file to write; - is standard output.")
        var out = "-"

        @Flag(name: .long, help: "Put the evidence files themselves in.")
        var withFiles = false

        @OptionGroup var data: DataOptions
        @OptionGroup var actor: ActorOptions

        func run() async throws {
            try await carryOut {
                let office = try await Wiring.existingOffice(in: data)
                defer { office.database.close() }
                let actor = try await Wiring.actor(actor, in: office)
                let id = try await office.read { [record] in try LedgerStore.recordID(record, in: $0) }
                _ = try await office.perform(PackageEvidence(record: id), as: actor)
                try await office.signHead()
                let package = try await EvidencePackage.make(of: id, from: office, withFiles: withFiles)
                try LedgerFiles.write(LedgerFiles.json(package), to: out)
                Console.say(
                    "\(package.rows.count) rows, \(package.entries.count) entries, \(package.files.count) files")
            }
        }
    }
}

/// A head as a line of JSON.
struct HeadLine: Encodable {
    let origin: String
    let size: Int64
    let root: String
    let signedAt: String
    let checkpoint: String
    let verifierKey: String

    init(_ head: LedgerHead, _ key: VerifierKey) {
        origin = head.origin
        size = head.size
        root = head.rootHex
        signedAt = head.signedAt.description
        checkpoint = head.text
        verifierKey = key.text
    }
}
