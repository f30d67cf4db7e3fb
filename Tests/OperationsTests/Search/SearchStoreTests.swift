import Enforcement
import Law
import Operations
import Storage
import TestSupport
import Testing

struct SearchStoreTests {
    private func hits(
        _ words: String, _ actor: Actor, in house: TestOffice, of kinds: [RecordKind] = [], limit: Int = 50
    ) async throws -> [SearchStore.Hit] {
        try await house.office.read { try SearchStore.hits(words, of: kinds, for: actor, limit: limit, in: $0) }
    }

    private func kinds(_ words: String, _ actor: Actor, in house: TestOffice) async throws -> [RecordKind] {
        try await hits(words, actor, in: house).map(\.found.kind).sorted { $0.rawValue < $1.rawValue }
    }

    @Test func `a case is found by every part of it, its papers by theirs`() async throws {
        let world = try await CaseWorld()
        let id = try await world.investigating()
        let number = try await world.load(id).record.number
        for words in ["云", "云锦", "锦绣商行", "人民路8号", "销售 丝巾", number, "雲錦", "1号"] {
            let found = try await hits(words, world.li, in: world.house, of: [.case])
            #expect(found.map(\.record.id) == [id.rawValue], "\(words)")
        }
        #expect(try await kinds("立审", world.li, in: world.house) == [.document])
        #expect(try await hits("人民路80号", world.li, in: world.house).isEmpty)
        #expect(try await hits("云绣", world.li, in: world.house).isEmpty)
    }

    @Test func `the words are marked where they stand`() async throws {
        let world = try await CaseWorld()
        _ = try await world.registered()
        let hit = try #require(try await hits("丝巾", world.li, in: world.house, of: [.case]).first)
        let excerpt = try #require(hit.excerpt)
        #expect(excerpt.text == "在网店销售标有“云锦”字样的丝巾")
        let bytes = Array(excerpt.text.utf8)
        #expect(excerpt.places.map { String(decoding: bytes[$0], as: UTF8.self) } == ["丝巾"])
        #expect(hit.title.places.isEmpty)
        #expect(hit.unitName == "青石县市场监督管理局")
    }

    @Test func `what is handed over is found by the police from then on, with its case and papers`() async throws {
        let world = try await CaseWorld()
        let (id, transfer) = try await world.proposedTransfer()
        #expect(try await hits("云锦", world.policeman, in: world.house).isEmpty)
        try await world.act(DecideTransfer(transfer, approves: true, reason: "同意移送"), as: world.head)
        try await world.act(
            HandOverTransfer(transfer, to: world.countyPolice.id, attachments: [.investigationReport, .goodsList]),
            as: world.li)
        let found = try await kinds("云锦", world.policeman, in: world.house)
        #expect(Set(found) == [.case, .document])
        #expect(try await kinds("62000元", world.policeman, in: world.house).contains(.transfer))
        let other = try await world.house.person("钱警", [.police], in: world.house.police)
        #expect(try await hits("云锦", other, in: world.house).isEmpty)
        #expect(try await hits("云锦", world.procurator, in: world.house, of: [.case]).map(\.record.id) == [id.rawValue])
    }

    @Test func `amended words are found in place of the old ones`() async throws {
        let world = try await CaseWorld()
        let id = try await world.checking()
        try await world.act(
            AmendCase(
                id, title: "销售假药", conduct: "在药店销售", party: "青石县康宁药房", place: nil, conductOn: nil, amount: nil),
            as: world.li)
        #expect(try await hits("丝巾", world.li, in: world.house).isEmpty)
        #expect(try await hits("康宁药", world.li, in: world.house).map(\.record.id) == [id.rawValue])
    }

    @Test func `a machine finds only the kinds its token may see`() async throws {
        let world = try await CaseWorld()
        _ = try await world.registered()
        let house = world.house
        let machine = try await house.actor(world.li.userID, by: .api, scopes: [.clueRead])
        #expect(try await hits("云锦", machine, in: house).isEmpty)
        let cases = try await house.actor(world.li.userID, by: .api, scopes: [.caseRead])
        #expect(try await kinds("云锦", cases, in: house) == [.case])
    }

    @Test func `a page goes on where the last one ended, over all kinds`() async throws {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer])
        for number in 1...5 {
            _ = try await house.office.perform(
                OpenClue(source: .inspection, title: "茶叶\(number)", summary: "", unit: house.county.id), as: officer)
            _ = try await house.office.perform(
                RegisterSubject(SubjectDraft(name: "茶叶商行\(number)")), as: officer)
        }
        var (seen, place) = ([String](), SearchStore.Place?.none)
        repeat {
            let after = place
            let page = try await house.office.read {
                try SearchStore.hits("茶叶", for: officer, after: after, limit: 3, in: $0)
            }
            seen += page.map(\.title.text)
            place = page.last?.place
        } while place != nil
        #expect(seen == (1...5).reversed().flatMap { ["茶叶商行\($0)", "茶叶\($0)"] })
    }

    @Test func `a person is found by name or whole number, never by a part of the number`() async throws {
        let house = try await TestOffice()
        let officer = try await house.person("李梅", [.officer])
        let number = "11010519491231002X"
        let person = try await house.office.perform(
            RegisterSubject(SubjectDraft(kind: .person, name: "钱进", code: number)), as: officer)
        _ = try await house.office.perform(
            OpenClue(source: .inspection, title: "线索", summary: "当事人\(number)", unit: house.county.id), as: officer)
        #expect(try await hits("钱进", officer, in: house).map(\.found.id) == [person.id.rawValue])
        #expect(try await hits(number, officer, in: house).map(\.found.id) == [person.id.rawValue])
        for part in ["110105", "19491231", "11010519491231002", "002X"] {
            #expect(try await hits(part, officer, in: house).isEmpty, "\(part)")
        }
    }
}
