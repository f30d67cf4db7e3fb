import Enforcement
import Law
import Operations
import Storage
import Testing
import TestSupport

struct ClueLifeTests {
    /// Every cell of the table, through the operations.
    static let cells: [(ClueState, ClueEvent)] = ClueState.allCases.flatMap { state in
        ClueEvent.allCases.map { (state, $0) }
    }

    @Test(arguments: cells)
    func `an act leads where the table says, or is refused and leaves nothing`(state: ClueState, event: ClueEvent)
        async throws
    {
        let scene = try await ClueScene()
        let clue = try await scene.clue(in: state)
        if let row = Clue.procedure.transition(from: state, on: event) {
            let after = try await scene.take(event, clue, as: scene.rightful(event))
            #expect(after.state == row.to)
            #expect(after.version == clue.version + 1)
            #expect(try await scene.file(clue.id).steps.first?.event == event.rawValue)
        } else {
            await expectRefusal(.notInThisState) { try await scene.take(event, clue, as: scene.rightful(event)) }
            let after = try await scene.file(clue.id)
            #expect(after.clue.state == state)
            #expect(after.clue.version == clue.version)
        }
    }

    @Test(arguments: Clue.procedure.transitions.map { ($0.from, $0.event) })
    func `an act belongs to some roles and is closed to the rest`(state: ClueState, event: ClueEvent) async throws {
        let scene = try await ClueScene()
        let clue = try await scene.clue(in: state)
        let stranger: Actor = scene.rightful(event) == scene.head ? scene.officer : scene.head
        await expectRefusal(.notAllowed) { try await scene.take(event, clue, as: stranger) }
        let far = try await scene.house.unit("白沙县市场监督管理局", short: "白市监", region: "430104")
        let neighbour = try await scene.house.person("江帆", [.unitHead, .officer], in: far)
        await expectRefusal(.notFound) { try await scene.take(event, clue, as: neighbour) }
    }

    @Test(arguments: [ClueEvent.accept, .sendBack, .report])
    func `only an officer to whom it is assigned works on it`(event: ClueEvent) async throws {
        let scene = try await ClueScene()
        let clue = try await scene.clue(in: event == .report ? .checking : .assigned)
        await expectRefusal(RefusalCode("not-assigned-to-you")) {
            try await scene.take(event, clue, as: scene.other)
        }
    }

    @Test(arguments: [ClueEvent.close, .reopen, .fileCase])
    func `who checked does not decide`(event: ClueEvent) async throws {
        let scene = try await ClueScene()
        var clue = try await scene.clue(in: .triaged)
        let team = [scene.officer.userID, scene.headWithCertificate.userID]
        clue = try await scene.perform(AssignClue(clue.id, version: clue.version, officers: team), as: scene.head)
        clue = try await scene.take(.accept, clue, as: scene.officer)
        clue = try await scene.take(.report, clue, as: scene.officer)
        let checked = clue
        await expectRefusal(.secondPerson) {
            try await scene.take(event, checked, as: scene.headWithCertificate)
        }
        try await scene.take(event, checked, as: scene.head)
    }

    @Test func `two people do not overwrite each other`() async throws {
        let scene = try await ClueScene()
        let clue = try await scene.open()
        try await scene.take(.triage, clue, as: scene.head)
        await expectRefusal(.versionConflict) { try await scene.take(.triage, clue, as: scene.head) }
    }

    @Test(arguments: [
        ("unknown", "notValid"), ("twice", "invalid-input"), ("police", "invalid-input"),
        ("expired", "officers-not-valid"), ("nobody", "officers-not-valid"), ("noOfficer", "invalid-input"),
    ])
    func `officers are named once, of the unit, and with a certificate that is good today`(
        whom: String, code: String
    ) async throws {
        let scene = try await ClueScene()
        let clue = try await scene.clue(in: .triaged)
        let police = try await scene.house.person("赵铁", [.police], in: scene.house.police)
        if whom == "expired" { scene.house.clock.advance(days: 3 * 365) }
        let officers: [UserID] =
            switch whom {
            case "unknown": [UserID("NOBODY")]
            case "twice": [scene.officer.userID, scene.officer.userID]
            case "police": [police.userID]
            case "noOfficer": [scene.head.userID]
            case "nobody": []
            default: [scene.officer.userID]
            }
        await expectRefusal(RefusalCode(whom == "unknown" ? "invalid-input" : code)) {
            _ = try await scene.perform(
                AssignClue(clue.id, version: clue.version, officers: officers), as: scene.head)
        }
    }

    @Test(arguments: [ClueEvent.sendBack, .extend, .report, .reopen, .close, .dismiss])
    func `an act that asks for a reason is refused without one`(event: ClueEvent) async throws {
        let scene = try await ClueScene()
        let state = Clue.procedure.transitions.first { $0.event == event }?.from ?? .received
        let clue = try await scene.clue(in: state)
        let (id, version, blank) = (clue.id, clue.version, " \n")
        await expectRefusal(RefusalCode("reason-missing")) {
            switch event {
            case .sendBack:
                _ = try await scene.perform(SendBackClue(id, version: version, reason: blank), as: scene.officer)
            case .extend:
                _ = try await scene.perform(ExtendClueCheck(id, version: version, reason: blank), as: scene.head)
            case .report:
                _ = try await scene.perform(ReportOnClue(id, version: version, report: blank), as: scene.officer)
            case .reopen: _ = try await scene.perform(ReopenClue(id, version: version, reason: blank), as: scene.head)
            case .dismiss:
                _ = try await scene.perform(
                    DismissClue(id, version: version, closure: .notFounded, reason: blank), as: scene.head)
            default:
                _ = try await scene.perform(
                    CloseClue(id, version: version, closure: .notFounded, reason: blank), as: scene.head)
            }
        }
    }

    @Test func `a text beyond its limit is refused`() async throws {
        let scene = try await ClueScene()
        let clue = try await scene.clue(in: .checking)
        let long = String(repeating: "长", count: 4_001)
        await expectRefusal(.invalidInput) {
            _ = try await scene.perform(ReportOnClue(clue.id, version: clue.version, report: long), as: scene.officer)
        }
    }

    @Test(arguments: [
        (" ", "", 0), ("假冒", "", -1), (String(repeating: "长", count: 201), "", 0),
        ("假冒", String(repeating: "长", count: 10_001), 0),
    ])
    func `a clue that cannot stand is not opened`(title: String, summary: String, yuan: Int64) async throws {
        let scene = try await ClueScene()
        await expectRefusal(.invalidInput) {
            _ = try await scene.perform(
                OpenClue(
                    source: .media, title: title, summary: summary, unit: scene.house.county.id, amount: .yuan(yuan)),
                as: scene.officer)
        }
    }

    @Test func `a clue speaks only of what there is and of what one may see`() async throws {
        let scene = try await ClueScene()
        let unit = scene.house.county.id
        let lost: [(OpenClue, RefusalCode)] = [
            (OpenClue(source: .media, listings: [ListingID("X")], title: "假冒", summary: "", unit: unit), .notFound),
            (OpenClue(source: .media, title: "假冒", summary: "", rights: [RightID("X")], unit: unit), .invalidInput),
            (OpenClue(source: .media, title: "假冒", summary: "", subject: SubjectID("X"), unit: unit), .invalidInput),
            (OpenClue(source: .media, title: "假冒", summary: "", unit: UnitID("X")), .notFound),
            (OpenClue(source: .media, title: "假冒", summary: "", unit: scene.house.police.id), .notAllowed),
        ]
        for (operation, code) in lost {
            await expectRefusal(code) { _ = try await scene.perform(operation, as: scene.officer) }
        }
    }
}
