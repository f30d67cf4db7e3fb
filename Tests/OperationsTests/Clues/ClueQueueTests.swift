import Enforcement
import Law
import Operations
import Storage
import Testing
import TestSupport

struct ClueQueueTests {
    private static func lines(
        _ scene: ClueScene, as actor: Actor? = nil, _ narrow: (inout ClueQueue.Filter) -> Void = { _ in }
    ) async throws -> [ClueQueue.Line] {
        var filter = ClueQueue.Filter()
        narrow(&filter)
        let (wanted, actor, now) = (filter, actor ?? scene.head, scene.house.clock.now)
        return try await scene.house.office.read { try ClueQueue.lines(wanted, for: actor, now: now, in: $0) }
    }

    @Test func `urgent ones come first, then the oldest, and pages meet without a gap either way`() async throws {
        let scene = try await ClueScene()
        for number in 1...7 {
            scene.house.clock.advance(minutes: 1)
            let clue = try await scene.open("线索\(number)")
            let priority: CluePriority = number == 6 ? .urgent : .normal
            _ = try await scene.perform(TriageClue(clue.id, version: 1, priority: priority), as: scene.head)
        }
        let whole = try await ClueQueueTests.lines(scene).map(\.clue.title)
        #expect(whole == ["线索6", "线索1", "线索2", "线索3", "线索4", "线索5", "线索7"])
        let first = try await ClueQueueTests.lines(scene) { $0.limit = 3 }
        let second = try await ClueQueueTests.lines(scene) {
            $0.limit = 3
            $0.after = first.last.map { ClueQueue.Place($0.clue) }
        }
        let back = try await ClueQueueTests.lines(scene) {
            $0.limit = 3
            $0.before = second.first.map { ClueQueue.Place($0.clue) }
        }
        #expect(second.map(\.clue.title) == ["线索3", "线索4", "线索5"])
        #expect(back.map(\.clue.id) == first.map(\.clue.id))
    }

    @Test func `filters narrow the list, and the counts of the states follow all but the state`() async throws {
        let scene = try await ClueScene()
        _ = try await scene.open("假冒_云岭泉")
        let mine = try await scene.clue(in: .assigned)
        let byText = try await ClueQueueTests.lines(scene) { $0.text = "_云" }
        #expect(byText.map(\.clue.title) == ["假冒_云岭泉"])
        let byPerson = try await ClueQueueTests.lines(scene) { $0.assignedTo = scene.officer.userID }
        #expect(byPerson.map(\.clue.id) == [mine.id])
        #expect(byPerson.first?.people == ["李梅"])
        #expect(byPerson.first?.clock?.limitID == .clueAcceptance)
        let bySource = try await ClueQueueTests.lines(scene) { $0.source = .media }
        #expect(bySource.isEmpty)
        var filter = ClueQueue.Filter()
        filter.states = [.assigned]
        let wanted = filter
        let now = scene.house.clock.now
        let counts = try await scene.house.office.read {
            try ClueQueue.page(wanted, for: scene.head, now: now, in: $0).counts
        }
        #expect(counts == [.received: 1, .assigned: 1])
    }

    @Test func `a list shows exactly what single clues let see`() async throws {
        let scene = try await ClueScene()
        let city = try await scene.house.unit("云川市市场监督管理局", short: "云市监", region: "430100")
        let office = try await scene.house.unit("云川市双打办", short: "云双", kind: .coordination, region: "430100")
        let coordinator = try await scene.house.person("韩雪松", [.coordinator], in: office)
        _ = try await scene.open()
        _ = try await scene.open("移送", as: coordinator)
        _ = try await scene.perform(
            OpenClue(source: .media, title: "市局", summary: "", unit: city.id), as: coordinator)
        let people: [(Actor, Int)] = [
            (scene.officer, 2), (scene.head, 2), (coordinator, 3),
            (try await scene.house.person("陆承志", [.unitHead], in: city), 1),
            (try await scene.house.person("叶明", [.procurator], in: scene.house.unit("检察院", kind: .procuratorate)), 3),
        ]
        let all = try await ClueQueueTests.lines(scene, as: coordinator).map(\.clue.id)
        for (actor, count) in people {
            let listed = try await ClueQueueTests.lines(scene, as: actor).map(\.clue.id)
            #expect(listed.count == count, "\(actor.name)")
            for id in all {
                let seen = (try? await scene.file(id, as: actor)) != nil
                #expect(seen == listed.contains(id), "\(actor.name)")
            }
        }
        let police = try await scene.house.person("赵铁", [.police], in: scene.house.police)
        await expectRefusal(.notAllowed) { _ = try await ClueQueueTests.lines(scene, as: police) }
    }

    @Test func `the file offers what may be done and says what stands against the rest`() async throws {
        let scene = try await ClueScene()
        let clue = try await scene.clue(in: .checked)
        let forHead = try await scene.file(clue.id)
        #expect(forHead.acts.map(\.transition.event) == [.fileCase, .close, .reopen])
        #expect(forHead.acts.allSatisfy { $0.refusal == nil })
        #expect(try await scene.file(clue.id, as: scene.officer).acts.isEmpty)
        let assigned = try await scene.clue(in: .assigned)
        let others = try await scene.file(assigned.id, as: scene.other).acts
        #expect(others.map(\.refusal?.code.rawValue) == ["not-assigned-to-you", "not-assigned-to-you"])
        scene.house.clock.advance(days: 3 * 365)
        let expired = try await scene.file(assigned.id).act(.assign)
        #expect(expired?.refusal?.code.rawValue == "officers-not-valid")
    }

    @Test func `the file names the ledger entry under the clue and under each step`() async throws {
        let scene = try await ClueScene()
        let clue = try await scene.clue(in: .triaged)
        let file = try await scene.file(clue.id)
        #expect(file.steps.map(\.event) == ["triage", "open"])
        #expect(file.steps.first?.actorName == "马骏")
        #expect(file.entry == file.steps.first?.entry)
        let (first, second) = (file.steps[0].entry, file.steps[1].entry)
        #expect(first == second + 1)
    }

    @Test(.enabled(if: StoreEngine.ofOffices.dialect == .sqlite, "the words of a plan are SQLite's"))
    func `the queue of a unit is read from its index`() async throws {
        let scene = try await ClueScene()
        let plan = try await scene.house.office.read { access in
            try access.query(
                """
                EXPLAIN QUERY PLAN
                SELECT clue.* FROM clue
                WHERE clue.unit_id = $1 AND clue.state IN ($2) ORDER BY clue.rank, clue.id LIMIT 50
                """, [scene.house.county.id, ClueState.received]
            ).map { try $0.get("detail", as: String.self) }
        }
        #expect(plan == ["SEARCH clue USING INDEX clue_queue (unit_id=? AND state=?)"])
    }
}
