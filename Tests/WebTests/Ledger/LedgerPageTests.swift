import Enforcement
import HTTPTypes
import Law
import Ledger
import Operations
import Storage
import TestSupport
import Testing

@testable import Web

/// What anyone can see of the ledger and check in it, and what only those see who are signed in.
struct LedgerPageTests {
    private func visiting(_ test: @Sendable @escaping (TestServer, Browser) async throws -> Void) async throws {
        let server = try await TestServer(Routes.all)
        try await server.house.office.signHead()
        try await server.run { try await test(server, $0) }
    }

    private func proof(of number: Int64, in server: TestServer) async throws -> String {
        let office = server.house.office
        return try await office.read { try ProofPath(of: number, office: office, in: $0)?.text } ?? ""
    }

    @Test func `anyone sees the head and finds an entry by its number`() async throws {
        try await visiting { server, browser in
            let page = try await browser.get("/ledger")
            #expect(page.status == .ok)
            #expect(page.text.contains(server.house.office.ledger.publicKey))
            let found = try await browser.get("/ledger?entry=%231")
            #expect(found.headers[.location] == "/ledger/entries/1")
            let entry = try await browser.get("/ledger/entries/1")
            #expect(entry.status == .ok && entry.text.contains("unit.register"))
            #expect(!entry.text.contains("data-entry"), "the body is for those who are signed in")
            let missing = try await browser.get("/ledger?entry=99")
            #expect(missing.text.contains(LedgerText.noSuchEntry.zh))
            let beyond = try await browser.get("/ledger/entries/99")
            #expect(beyond.status == .notFound)
        }
    }

    @Test func `the file that a reader without an account saves can be checked`() async throws {
        try await visiting { server, browser in
            let file = try await browser.get("/ledger/entries/0/proof")
            let document = try #require(ProofDocument(file.text))
            #expect(ProofCheck(document, trusting: [server.house.office.ledger.key.verifierKey]).isSound)
            #expect(!file.text.contains("unit.register"))
        }
    }

    @Test func `a proof that is pasted is checked, and a damaged one refused`() async throws {
        let server = try await TestServer(Routes.all)
        try await server.house.office.signHead()
        let proof = try await proof(of: 1, in: server)
        try await server.run { browser in
            try await browser.get("/ledger")
            let sound = try await browser.post("/ledger/check", [("text", proof)])
            #expect(sound.status == .ok && sound.text.contains(LedgerText.sound.zh))
            let damaged = try await browser.post(
                "/ledger/check", [("text", proof.replacing("unit.register", with: "unit.Register"))])
            #expect(damaged.text.contains(LedgerText.unsound.zh))
            let nonsense = try await browser.post("/ledger/check", [("text", "hello")])
            #expect(nonsense.status == .unprocessableContent && nonsense.text.contains(LedgerText.notRecognised.zh))
            let nothing = try await browser.post("/ledger/check", [("text", " ")])
            #expect(nothing.text.contains(LedgerText.nothingSent.zh))
        }
    }

    @Test func `an old head is held against the present ledger`() async throws {
        let server = try await TestServer(Routes.all)
        let old = try await server.house.office.signHead()
        _ = try await server.world.person("李梅", [.officer])
        try await server.house.office.signHead()
        let key = server.house.office.ledger.key
        let other = try SignedCheckpoint(
            Checkpoint(origin: key.name, size: UInt64(old.size), root: .leaf("another")), signedBy: [key])
        try await server.run { browser in
            try await browser.get("/ledger")
            let sound = try await browser.post("/ledger/check", [("text", old.text)])
            #expect(sound.text.contains(LedgerText.sound.zh) && sound.text.contains("consistency"))
            let split = try await browser.post("/ledger/check", [("text", other.encoded)])
            #expect(split.text.contains(LedgerText.unsound.zh))
        }
    }

    @Test func `heads, proofs and growth are read over the API without a token`() async throws {
        try await visiting { server, browser in
            let head = try await browser.get("/api/v1/ledger/head")
            #expect(head.json["size"] == 2)
            let note = try await browser.get("/api/v1/ledger/checkpoint")
            let key = server.house.office.ledger.key.verifierKey
            try SignedCheckpoint(parsing: note.text).verify(with: [key])
            let proof = try await browser.get("/api/v1/ledger/entries/1/proof")
            #expect(ProofCheck(try #require(ProofDocument(proof.text)), trusting: [key]).isSound)
            let growth = try await browser.get("/api/v1/ledger/consistency/1")
            guard case .growth? = ProofDocument(growth.text) else {
                Issue.record("not the proof of growth: \(growth.text)")
                return
            }
            let beyond = try await browser.get("/api/v1/ledger/consistency/99")
            #expect(beyond.status == .notFound)
            let entries = try await browser.get("/api/v1/ledger/entries")
            #expect(entries.status == .unauthorized)
        }
    }

    @Test func `entries are read with a token, the audit by auditors alone`() async throws {
        let server = try await TestServer(Routes.all)
        let token = try await server.token()
        try await server.run { browser in
            let auth: HTTPFields = [.authorization: "Bearer \(token)"]
            let entries = try await browser.get("/api/v1/ledger/entries?limit=1", auth)
            #expect(entries.json["items"]?.array?.count == 1 && entries.json["next"] != nil)
            let entry = try await browser.get("/api/v1/ledger/entries/0", auth)
            #expect(entry.json["body"]?.string?.contains("unit.register") == true)
            let audit = try await browser.get("/api/v1/ledger/audit", auth)
            #expect(audit.status == .forbidden)
        }
    }

    @Test func `the words for tables are for tables that are there, and the usual ones have one`() {
        let made = Schema.migrations.flatMap(\.statements).compactMap { statement in
            statement.firstMatch(of: /CREATE TABLE ([a-z_]+)/).map { String($0.output.1) }
        }
        #expect(Set(LedgerText.tables.keys).isSubset(of: made))
        for name in ["record_index", "step", "number_series", "case_file", "clock"] {
            #expect(LedgerText.table(name) != nil)
        }
    }

    @Test func `every operation's subject has its word`() {
        #expect(LedgerText.subject("clue.accept") != nil && LedgerText.subject("case.register") != nil)
    }
}
