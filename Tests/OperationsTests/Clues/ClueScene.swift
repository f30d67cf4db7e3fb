import Enforcement
import Law
import Operations
import Storage
import Testing
import TestSupport

/// A unit with a head and officers, and clues in the states that a test wants.
struct ClueScene {
    let house: TestOffice
    let head: Actor
    let officer: Actor
    let other: Actor
    let headWithCertificate: Actor
    /// Another unit that works clues.
    let neighbour: Unit

    init(at start: Moment = TestClock.mondayMorning) async throws {
        house = try await TestOffice(at: start)
        head = try await house.person("马骏", [.unitHead], in: house.county)
        officer = try await house.person("李梅", [.officer], in: house.county)
        other = try await house.person("周岩", [.officer], in: house.county)
        headWithCertificate = try await house.person("沈青", [.unitHead, .officer], in: house.county)
        neighbour = try await house.unit("云川市江北区市场监督管理局", short: "江北市监")
    }

    func perform<O: Operation>(_ operation: O, as actor: Actor) async throws -> O.Output {
        try await house.office.perform(operation, as: actor)
    }

    /// Takes the act of an event with input that lacks nothing.
    @discardableResult
    func take(_ event: ClueEvent, _ clue: ClueVersion, as actor: Actor) async throws -> ClueVersion {
        let (id, version) = (clue.id, clue.version)
        switch event {
        case .triage: return try await perform(TriageClue(id, version: version, priority: .high), as: actor)
        case .assign: return try await perform(AssignClue(id, version: version, officers: [officer.userID]), as: actor)
        case .accept: return try await perform(AcceptClue(id, version: version), as: actor)
        case .sendBack: return try await perform(SendBackClue(id, version: version, reason: "回避"), as: actor)
        case .extend: return try await perform(ExtendClueCheck(id, version: version, reason: "案情复杂"), as: actor)
        case .report: return try await perform(ReportOnClue(id, version: version, report: "属实"), as: actor)
        case .fileCase: return try await perform(FileCaseFromClue(id, version: version), as: actor).clue
        case .close:
            return try await perform(CloseClue(id, version: version, closure: .notFounded, reason: "查无实据"), as: actor)
        case .dismiss:
            return try await perform(DismissClue(id, version: version, closure: .notFounded, reason: "误报"), as: actor)
        case .merge: return try await perform(MergeClue(id, version: version, into: open("并入处").id), as: actor)
        case .handOver:
            return try await perform(
                HandOverClue(id, version: version, to: neighbour.id, reason: "违法行为地在该辖区"), as: actor)
        case .reopen: return try await perform(ReopenClue(id, version: version, reason: "补充进货凭证"), as: actor)
        }
    }

    /// Who takes the act of an event by right.
    func rightful(_ event: ClueEvent) -> Actor {
        switch event {
        case .accept, .sendBack, .report: officer
        default: head
        }
    }

    func open(
        _ title: String = "疑似假冒商标", received: LegalDate? = nil, as actor: Actor? = nil
    ) async throws -> ClueVersion {
        let id = try await perform(
            OpenClue(
                source: .inspection, title: title, summary: "现场发现", unit: house.county.id, received: received),
            as: actor ?? officer)
        return ClueVersion(id: id, state: .received, version: 1)
    }

    /// A clue that was brought to a state by the acts of those whose acts they are.
    func clue(in state: ClueState) async throws -> ClueVersion {
        var clue = try await open()
        for event in ClueScene.way[state] ?? [] { clue = try await take(event, clue, as: rightful(event)) }
        #expect(clue.state == state)
        return clue
    }

    /// The events that lead to each state.
    private static let way: [ClueState: [ClueEvent]] = [
        .triaged: [.triage], .assigned: [.triage, .assign], .checking: [.triage, .assign, .accept],
        .checked: [.triage, .assign, .accept, .report], .filed: [.triage, .assign, .accept, .report, .fileCase],
        .closed: [.triage, .assign, .accept, .report, .close], .merged: [.merge],
    ]

    /// What the ledger, the queue and the file hold now.
    func file(_ id: ClueID, as actor: Actor? = nil) async throws -> ClueFile {
        let (actor, now) = (actor ?? head, house.clock.now)
        return try await house.office.read { try ClueFile(id, for: actor, at: now, yellow: .third, in: $0) }
    }

    /// The clocks of a clue as "limit holder outcome", in the order of the file.
    func clocks(_ id: ClueID) async throws -> [String] {
        try await file(id).clocks.map { "\($0.limitID) \($0.holder.rawValue) \($0.outcome?.rawValue ?? "running")" }
    }

    /// The messages to a unit, the oldest first.
    func messages(to unit: Unit) async throws -> [String] {
        try await house.office.read { access in
            try access.query("SELECT topic, text_zh FROM message WHERE to_unit = $1 ORDER BY id", [unit.id]).map {
                "\(try $0.get("topic", as: String.self)) \(try $0.get("text_zh", as: String.self))"
            }
        }
    }
}
