import Enforcement
import HTTPTypes
import Law
import Operations
import Storage
import TestSupport
import Testing

@testable import Web

/// The pages of the desk: who has it, what a look leaves behind, and the way from a finding to a letter.
struct SupervisionPageTests {
    /// The finding that a case was not transferred, with a letter drafted about it.
    static func letter(in world: CaseWorld) async throws -> (OmissionID, SupervisionID) {
        var filter = OmissionStore.Filter()
        filter.kind = .thresholdMet
        let (asked, procurator) = (filter, world.procurator)
        let line = try #require(
            try await world.office.read { try OmissionStore.lines(asked, for: procurator, in: $0) }.first)
        return (line.row.id, try await world.office.perform(DraftSupervision(line.row.id), as: procurator))
    }

    private func scene() async throws -> CaseServer {
        let scene = try await CaseServer()
        _ = try await scene.world.investigating()
        scene.world.house.clock.advance(days: 7)
        try await scene.world.office.findOmissions(as: .office)
        return scene
    }

    @Test func `only a procurator has the desk`() async throws {
        let scene = try await scene()
        try await scene.server.run { browser in
            for name in ["li.mei", "chen.li", "wu.ju", "he.shen"] {
                try await browser.enter(name)
                #expect(try await browser.get("/supervision").status == .forbidden, "\(name)")
                #expect(try await browser.get("/supervision/figures").status == .forbidden, "\(name)")
            }
            try await browser.enter("zheng.jian")
            let desk = try await browser.get("/supervision")
            #expect(desk.status == .ok)
            #expect(desk.text.contains("62,000"))
        }
    }

    @Test func `a look at a finding leaves an entry in the ledger`() async throws {
        let scene = try await scene()
        let world = scene.world
        let (finding, _) = try await Self.letter(in: world)
        try await scene.server.run { browser in
            try await browser.enter("zheng.jian")
            #expect(try await browser.get(Paths.omission(finding).text).status == .ok)
        }
        let looks = try await world.office.read {
            try $0.query("SELECT looked_by FROM omission_look WHERE omission_id = $1", [finding])
        }
        #expect(try looks.map { try $0.get("looked_by", as: UserID.self) } == [world.procurator.userID])
    }

    @Test func `from the desk to a letter, its answer and its end`() async throws {
        let scene = try await scene()
        let world = scene.world
        var filter = OmissionStore.Filter()
        filter.kind = .thresholdMet
        let (asked, procurator) = (filter, world.procurator)
        let finding = try #require(
            try await world.office.read { try OmissionStore.lines(asked, for: procurator, in: $0) }.first
        ).row.id
        try await scene.server.run { browser in
            try await browser.enter("zheng.jian")
            _ = try await browser.get("/supervision")
            let drafted = try await browser.post(Paths.omissionLetters(finding).text, [])
            #expect(drafted.status == .seeOther)
            let dispatch = try #require(drafted.headers[.location])
            let confirmation = try await browser.get(dispatch)
            #expect(confirmation.text.contains("62,000"))
            let sent = try await browser.act(dispatch, [("grounds", "非法经营数额62,000元"), ("demand", "建议移送")])
            #expect(sent.status == .seeOther)
            let letter = try #require(sent.headers[.location])
            #expect(try await browser.get(letter + "/answer").status == .forbidden)
            try await browser.enter("chen.li")
            let shown = try await browser.get(letter)
            #expect(shown.text.contains("检察意见书"))
            let paper = try #require(shown.text.firstMatch(of: /\/documents\/[0-9A-Z]+/)).output
            #expect(try await browser.get(String(paper)).text.contains("期限说明"), "a period from memory says so")
            let answered = try await browser.act(letter + "/answer", [("answer", "已于当日移送")])
            #expect(answered.status == .seeOther)
            try await browser.enter("zheng.jian")
            let settled = try await browser.act(letter + "/settlement", [("reason", "监督目的达到")])
            #expect(settled.status == .seeOther)
        }
    }

    @Test func `a finding is put aside from its page`() async throws {
        let scene = try await scene()
        let (finding, _) = try await Self.letter(in: scene.world)
        let path = Paths.omission(finding).text
        try await scene.server.run { browser in
            try await browser.enter("zheng.jian")
            let version = try #require(try await browser.get(path).value(of: "version"))
            let blank = try await browser.post(path + "/dismissal", [("version", version), ("reason", "")])
            #expect(blank.status == .unprocessableContent)
            let aside = try await browser.post(
                path + "/dismissal", [("version", version), ("dismisses", "true"), ("reason", "已线下移送")])
            #expect(aside.status == .seeOther)
            #expect(try await browser.get(path).text.contains("已线下移送"))
        }
    }
}
