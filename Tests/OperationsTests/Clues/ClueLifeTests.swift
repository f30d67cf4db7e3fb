import Enforcement
import Law
import Operations
import Storage
import Testing
import TestSupport

struct ClueLifeTests {
    @Test func `a clue goes from the queue through its check to a reasoned end`() async throws {
        let scene = try await ClueScene()
        var clue = try await scene.open("疑似假冒“云岭泉”饮用水")
        clue = try await scene.perform(TriageClue(clue.id, version: clue.version, priority: .urgent), as: scene.head)
        clue = try await scene.perform(
            AssignClue(clue.id, version: clue.version, officers: [scene.officer.userID]), as: scene.head)
        #expect(clue.state == .assigned)
        clue = try await scene.perform(AcceptClue(clue.id, version: clue.version), as: scene.officer)
        clue = try await scene.perform(
            ReportOnClue(clue.id, version: clue.version, report: "经核查系授权经销"), as: scene.officer)
        clue = try await scene.perform(
            CloseClue(clue.id, version: clue.version, closure: .authorised, reason: "授权书属实"), as: scene.head)
        #expect(clue.state == .closed)
        let clocks = try await scene.house.office.read { access in
            try access.query("SELECT limit_id, outcome FROM clock ORDER BY id").map {
                "\(try $0.get("limit_id", as: String.self)) \(try $0.get("outcome", as: String.self))"
            }
        }
        #expect(clocks == ["clue.acceptance met", "clue.check met"])
    }

    @Test func `the officer who checked does not decide`() async throws {
        let scene = try await ClueScene()
        let clue = try await scene.checked(reporter: scene.headWithCertificate)
        await #expect(throws: Refusal.self) {
            try await scene.perform(
                CloseClue(clue.id, version: clue.version, closure: .notFounded, reason: "无"),
                as: scene.headWithCertificate)
        }
    }

    @Test func `an officer without a valid certificate is not assigned`() async throws {
        let scene = try await ClueScene()
        var clue = try await scene.open("假冒商标")
        clue = try await scene.perform(TriageClue(clue.id, version: clue.version, priority: .normal), as: scene.head)
        scene.house.clock.advance(days: 3 * 365)
        let version = clue.version
        let refusal = await #expect(throws: Refusal.self) {
            try await scene.perform(
                AssignClue(clue.id, version: version, officers: [scene.officer.userID]), as: scene.head)
        }
        #expect(refusal?.code.rawValue == "officers-not-valid")
    }

    @Test func `two people do not overwrite each other`() async throws {
        let scene = try await ClueScene()
        let clue = try await scene.open("假冒商标")
        _ = try await scene.perform(TriageClue(clue.id, version: clue.version, priority: .low), as: scene.head)
        let refusal = await #expect(throws: Refusal.self) {
            try await scene.perform(TriageClue(clue.id, version: clue.version, priority: .urgent), as: scene.head)
        }
        #expect(refusal?.code == .versionConflict)
    }

    @Test func `a clue of another unit does not exist for an officer`() async throws {
        let scene = try await ClueScene()
        let clue = try await scene.open("假冒商标")
        let other = try await scene.house.unit("白沙县市场监督管理局", short: "白市监", region: "430104")
        let stranger = try await scene.house.person("周岩", [.unitHead], in: other)
        let refusal = await #expect(throws: Refusal.self) {
            try await scene.perform(TriageClue(clue.id, version: clue.version, priority: .low), as: stranger)
        }
        #expect(refusal?.code == .notFound)
    }

    @Test func `merging carries the listings over and ends the clue`() async throws {
        let scene = try await ClueScene()
        let one = try await scene.open("假冒甲")
        let two = try await scene.open("假冒甲(重复)")
        let merged = try await scene.perform(MergeClue(two.id, version: two.version, into: one.id), as: scene.head)
        #expect(merged.state == .merged)
    }

    @Test func `the check is extended once`() async throws {
        let scene = try await ClueScene()
        let clue = try await scene.accepted()
        let extended = try await scene.perform(
            ExtendClueCheck(clue.id, version: clue.version, reason: "案情复杂"), as: scene.head)
        let refusal = await #expect(throws: Refusal.self) {
            try await scene.perform(
                ExtendClueCheck(clue.id, version: extended.version, reason: "再延"), as: scene.head)
        }
        #expect(refusal?.code.rawValue == "extended-already")
    }
}

/// A unit with a head and officers, and clues in the states that a test wants.
struct ClueScene {
    let house: TestOffice
    let head: Actor
    let officer: Actor
    let headWithCertificate: Actor

    init() async throws {
        house = try await TestOffice()
        head = try await house.person("马骏", [.unitHead], in: house.county)
        officer = try await house.person("李梅", [.officer], in: house.county)
        headWithCertificate = try await house.person("沈青", [.unitHead, .officer], in: house.county)
    }

    func perform<O: Operation>(_ operation: O, as actor: Actor) async throws -> O.Output {
        try await house.office.perform(operation, as: actor)
    }

    func open(_ title: String) async throws -> ClueVersion {
        let id = try await perform(
            OpenClue(source: .inspection, title: title, summary: "现场发现", unit: house.county.id), as: officer)
        return ClueVersion(id: id, state: .received, version: 1)
    }

    func accepted(by actor: Actor? = nil) async throws -> ClueVersion {
        let worker = actor ?? officer
        var clue = try await open("假冒商标")
        clue = try await perform(TriageClue(clue.id, version: clue.version, priority: .normal), as: head)
        clue = try await perform(AssignClue(clue.id, version: clue.version, officers: [worker.userID]), as: head)
        return try await perform(AcceptClue(clue.id, version: clue.version), as: worker)
    }

    func checked(reporter: Actor) async throws -> ClueVersion {
        let clue = try await accepted(by: reporter)
        return try await perform(ReportOnClue(clue.id, version: clue.version, report: "属实"), as: reporter)
    }
}
