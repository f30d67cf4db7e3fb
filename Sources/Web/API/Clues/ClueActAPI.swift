import Enforcement
import HTTPTypes
import Law
import Operations

/// The acts on a clue: each a noun to post to, with the version it was based on.
enum ClueActAPI {
    static let all: [any Route] = queue + check + decision

    private static let queue: [any Route] = [
        act("triage", "triageClue", .clueTriage, body: TriageDraft.self) { id, version, draft in
            TriageClue(id, version: version, priority: draft.priority)
        },
        act("assignment", "assignClue", .clueAssign, body: AssignmentDraft.self) { id, version, draft in
            AssignClue(id, version: version, officers: draft.officers)
        },
        act("return", "sendBackClue", .clueWork, body: ReasonDraft.self) { id, version, draft in
            SendBackClue(id, version: version, reason: draft.reason)
        },
        act("merger", "mergeClue", .clueTriage, body: MergerDraft.self) { id, version, draft in
            MergeClue(id, version: version, into: draft.into)
        },
        act("dismissal", "dismissClue", .clueTriage, body: ClosureDraft.self) { id, version, draft in
            DismissClue(id, version: version, closure: draft.ground, reason: draft.reason)
        },
    ]

    private static let check: [any Route] = [
        APIRoute(
            .post, pattern("acceptance"), operation("acceptance", "acceptClue", .clueWork),
            replies: .ok(ClueVersionView.self, versioned: true)
        ) { call in
            try await perform(AcceptClue(call.id(), version: call.requiredVersion()), call)
        },
        act("extension", "extendClueCheck", .clueApprove, body: ReasonDraft.self) { id, version, draft in
            ExtendClueCheck(id, version: version, reason: draft.reason)
        },
        act("report", "reportOnClue", .clueWork, body: ReportDraft.self) { id, version, draft in
            ReportOnClue(id, version: version, report: draft.report)
        },
    ]

    private static let decision: [any Route] = [
        APIRoute(
            .post, pattern("case"), operation("case", "fileCaseFromClue", .clueApprove), body: CaseOfClueDraft.self,
            replies: .created(FiledClueView.self, versioned: true)
        ) { call, draft in
            let filing = FileCaseFromClue(
                call.id(), version: try call.requiredVersion(), title: draft.title, conduct: draft.conduct,
                amount: draft.amount)
            let filed = try await call.house.office.perform(filing, as: call.machine(), key: call.idempotencyKey)
            return APIAnswer(
                FiledClueView(filed), version: filed.clue.version,
                location: Path("api", "v1", "cases", filed.caseID.rawValue))
        },
        act("closure", "closeClue", .clueApprove, body: ClosureDraft.self) { id, version, draft in
            CloseClue(id, version: version, closure: draft.ground, reason: draft.reason)
        },
        act("further-check", "reopenClue", .clueApprove, body: ReasonDraft.self) { id, version, draft in
            ReopenClue(id, version: version, reason: draft.reason)
        },
    ]

    /// An act with a body.
    private static func act<Body: APIValue, O: Operation>(
        _ noun: String, _ id: String, _ duty: Duty, body: Body.Type,
        make: @escaping @Sendable (ClueID, Int, Body) -> O
    ) -> APIRoute where O.Output == ClueVersion {
        APIRoute(
            .post, pattern(noun), operation(noun, id, duty), body: body,
            replies: .ok(ClueVersionView.self, versioned: true)
        ) { call, draft in
            try await perform(make(call.id(), try call.requiredVersion(), draft), call)
        }
    }

    private static func perform<O: Operation>(
        _ operation: O, _ call: APICall
    ) async throws -> APIAnswer<ClueVersionView> where O.Output == ClueVersion {
        let done = try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)
        return APIAnswer(ClueVersionView(done), version: done.version)
    }

    private static func pattern(_ noun: String) -> PathPattern {
        PathPattern(segments: [.word("clues"), .value(.id), .word(noun)])
    }

    private static func operation(_ noun: String, _ id: String, _ duty: Duty) -> APIOperation {
        let title = ClueActPage.all.first { $0.noun == noun }?.title ?? Wording(noun, noun)
        return APIOperation(id, title, tag: .clues, access: .scope(duty)).idempotent().matching()
    }
}
