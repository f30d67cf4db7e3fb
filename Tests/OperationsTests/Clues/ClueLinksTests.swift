import Enforcement
import Law
import Operations
import Storage
import Testing
import TestSupport

struct ClueLinksTests {
    @Test func `merging carries rights over once, and the earlier day of receipt with its clock`() async throws {
        let scene = try await ClueScene()
        let rights = try await scene.rights(["云岭泉", "松间月"])
        let one = try await scene.open("假冒甲", rights: rights)
        let two = try await scene.open("假冒甲（重复）", rights: [rights[0]], received: LegalDate("2026-11-16"))
        let merged = try await scene.perform(MergeClue(two.id, version: two.version, into: one.id), as: scene.head)
        #expect(merged.state == .merged)
        let file = try await scene.file(one.id)
        #expect(file.rights.map(\.mark) == ["云岭泉", "松间月"])
        #expect(file.merged.map(\.record.id) == [two.id.rawValue])
        #expect(file.clue.version == 2)
        #expect(file.clue.receivedAt.date == LegalDate("2026-11-16"))
        #expect(file.clocks.first?.dueAt.date == LegalDate("2026-12-07"))
        #expect(try await scene.clocks(two.id) == ["clue.check unit void"])
        #expect(try await scene.file(two.id).mergedInto?.record.id == one.id.rawValue)
    }

    @Test func `a clue is not merged into itself, a closed one, another unit's or none`() async throws {
        let scene = try await ClueScene()
        let clue = try await scene.open()
        let closed = try await scene.clue(in: .closed)
        let far = try await scene.house.unit("白沙县市场监督管理局", short: "白市监", region: "430104")
        let sent = try await scene.perform(
            OpenClue(source: .otherUnit, title: "移送", summary: "", unit: far.id),
            as: scene.house.person("韩雪松", [.coordinator], in: scene.house.unit("双打办", region: "430000")))
        for target in [clue.id, closed.id, sent, ClueID("NONE")] {
            await expectRefusal(.invalidInput) {
                _ = try await scene.perform(
                    MergeClue(clue.id, version: clue.version, into: target), as: scene.head)
            }
        }
        #expect(try await scene.file(clue.id).clue.state == .received)
    }

    @Test func `likely duplicates are named with what they share`() async throws {
        let scene = try await ClueScene()
        let clue = try await scene.open("销售假冒“云岭泉”")
        let twin = try await scene.open("销售假冒“云岭泉”")
        _ = try await scene.open("另一件事")
        let found = try await scene.file(clue.id).duplicates
        #expect(found.map(\.clue.id) == [twin.id])
        #expect(found.first?.reasons == [.title])
    }

    @Test func `a case goes on with the clue's officers, its words and its period`() async throws {
        let scene = try await ClueScene()
        let clue = try await scene.clue(in: .checked)
        let period = try #require(try await scene.file(clue.id).clocks.first)
        scene.house.clock.advance(days: 1)
        let filed = try await scene.perform(FileCaseFromClue(clue.id, version: clue.version), as: scene.head)
        #expect(filed.clue.state == .filed)
        let file = try await scene.file(clue.id)
        #expect(file.clue.caseID == filed.caseID)
        #expect(file.caseFile?.record == RecordReference(.case, filed.caseID.rawValue))
        #expect(file.clocks.allSatisfy { !$0.isRunning })
        let now = scene.house.clock.now
        let (clocks, people) = try await scene.house.office.read { access in
            let record = RecordReference(.case, filed.caseID.rawValue)
            return (
                try ClockStore.clocks(of: record, now: now, in: access),
                try AssignmentStore.people(of: record, in: access).map(\.userID)
            )
        }
        #expect(clocks.first { $0.limitID == .clueCheck }?.dueAt == period.dueAt)
        #expect(people == [scene.officer.userID])
    }

    @Test func `a case that is refused leaves the clue where it was`() async throws {
        let scene = try await ClueScene()
        let clue = try await scene.clue(in: .checked)
        await expectRefusal(.invalidInput) {
            _ = try await scene.perform(
                FileCaseFromClue(clue.id, version: clue.version, title: " "), as: scene.head)
        }
        let file = try await scene.file(clue.id)
        #expect(file.clue.state == .checked)
        #expect(file.clocks.first?.isRunning == true)
    }

    @Test(arguments: [
        (ClueEvent.dismiss, "clue.dismissed"), (.merge, "clue.merged"), (.sendBack, "clue.sent-back"),
        (.close, "clue.closed"), (.fileCase, "clue.filed"),
    ])
    func `who dispatched a clue is told what became of it`(event: ClueEvent, topic: String) async throws {
        let scene = try await ClueScene()
        let office = try await scene.house.unit("云江省双打办", short: "双打办", kind: .coordination, region: "430000")
        let coordinator = try await scene.house.person("韩雪松", [.coordinator], in: office)
        var clue = try await scene.open("网上售假", as: coordinator)
        let target = Clue.procedure.transitions.first { $0.event == event }?.from ?? .received
        for step in [ClueEvent.triage, .assign, .accept, .report] where clue.state != target {
            clue = try await scene.take(step, clue, as: scene.rightful(step))
        }
        try await scene.take(event, clue, as: scene.rightful(event))
        let messages = try await scene.messages(to: office)
        #expect(messages.count == 1)
        #expect(messages.first?.hasPrefix(topic) == true)
        #expect(messages.first?.contains("网上售假") == true)
        #expect(try await scene.messages(to: scene.house.county).contains { $0.hasPrefix("clue.opened") })
    }

    @Test func `who sent a clue that was merged hears of the end of the other one`() async throws {
        let scene = try await ClueScene()
        let office = try await scene.house.unit("云江省双打办", short: "双打办", kind: .coordination, region: "430000")
        let coordinator = try await scene.house.person("韩雪松", [.coordinator], in: office)
        let sent = try await scene.open("移送的线索", as: coordinator)
        let clue = try await scene.clue(in: .checked)
        _ = try await scene.perform(MergeClue(sent.id, version: 1, into: clue.id), as: scene.head)
        try await scene.take(
            .close, ClueVersion(id: clue.id, state: .checked, version: clue.version + 1), as: scene.head)
        let messages = try await scene.messages(to: office)
        #expect(messages.map { $0.prefix { $0 != " " } } == ["clue.merged", "clue.closed"])
        #expect(messages.allSatisfy { $0.contains("移送的线索") })
    }
}

extension ClueScene {
    /// Registers rights of the county's.
    func rights(_ marks: [String]) async throws -> [RightID] {
        try await perform(
            RegisterRights(
                marks.enumerated().map { place, mark in
                    RightDraft(mark: mark, classes: [32], holder: "云岭饮品有限公司", registrationNumber: "T-\(place)")
                }), as: officer
        ).added
    }

    func open(_ title: String, rights: [RightID], received: LegalDate? = nil) async throws -> ClueVersion {
        let id = try await perform(
            OpenClue(
                source: .inspection, title: title, summary: "现场发现", rights: rights, unit: house.county.id,
                received: received), as: officer)
        return ClueVersion(id: id, state: .received, version: 1)
    }
}
