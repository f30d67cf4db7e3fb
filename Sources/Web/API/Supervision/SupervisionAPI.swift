import Enforcement
import HTTPTypes
import Law
import Operations

/// The procurator's desk: findings, letters, and the acts on a letter. Every look is recorded.
enum SupervisionAPI {
    static let all: [any Route] =
        findings + letters + ActAPI<Supervision>.all + ActAPI<Transfer>.opening(Supervision.self)

    private static let kind = QueryParameter<OmissionKind>("kind", "Only findings of this kind.")
    private static let crime = QueryParameter<SuspectedCrime>("crime", "Only findings about this crime.")
    private static let unit = QueryParameter<String>("unit", "Only findings of this unit, by its id.")
    private static let standing = QueryParameter<OmissionStore.Standing>(
        "standing", "How they stand; open unless said.")
    private static let state = QueryParameter<SupervisionState>("state", "Only letters in this state.")

    private static func operation(_ name: String, _ title: Wording, _ duty: Duty) -> APIOperation {
        APIOperation(name, title, tag: Supervision.tag, access: .scope(duty))
    }

    private static let findings: [any Route] = [
        APIRoute(
            list: "/omissions",
            operation("listOmissions", SupervisionText.desk, .supervisionFind)
                .taking(kind).taking(unit).taking(crime).taking(standing), of: OmissionView.self
        ) { call in
            let page = try call.page()
            var filter = OmissionStore.Filter()
            filter.kind = call.query(kind)
            filter.crime = call.query(crime)
            filter.unitID = call.query(unit).map { UnitID($0) }
            filter.standing = call.query(standing) ?? .open
            filter.after = page.after?.values.first.map { OmissionID($0) }
            filter.limit = page.limit + 1
            let (asked, actor) = (filter, try call.machine())
            _ = try await call.house.office.perform(OpenSupervisionDesk(filter: asked.standing.rawValue), as: actor)
            let lines = try await call.house.office.read { try OmissionStore.lines(asked, for: actor, in: $0) }
            return page.page(lines, cursor: { [$0.row.id.rawValue] }, view: OmissionView.init)
        },
        APIRoute(
            .get, "/omissions/figures",
            operation("readOmissionFigures", SupervisionText.figures, .supervisionFind),
            replies: .ok(OmissionFiguresView.self)
        ) { call in
            let actor = try call.machine()
            let figures = try await call.house.office.read { try OmissionStore.figures(for: actor, in: $0) }
            return APIAnswer(OmissionFiguresView(figures))
        },
        APIRoute(
            .get, "/linkage/figures",
            operation("readLinkageFigures", SupervisionText.linkage, .supervisionFind),
            replies: .ok(LinkageFiguresView.self)
        ) { call in
            let actor = try call.machine()
            let figures = try await call.house.office.read { try LinkageFigures.read(for: actor, in: $0) }
            return APIAnswer(LinkageFiguresView(figures, on: call.now.date))
        },
        APIRoute(
            .get, "/omissions/\(.id)", operation("readOmission", SupervisionText.finding, .supervisionFind),
            replies: .ok(OmissionView.self, versioned: true)
        ) { call in
            _ = try await call.house.office.perform(LookAtOmission(call.id()), as: call.machine())
            let view = try await omission(call)
            return APIAnswer(view, version: view.version)
        },
        APIRoute(
            .post, "/omissions/\(.id)/dismissal",
            operation("dismissOmission", SupervisionText.putAside, .supervisionFind).idempotent().matching(),
            body: OmissionDismissal.self, replies: .ok(OmissionView.self, versioned: true)
        ) { call, draft in
            let dismissal = DismissOmission(
                call.id(), version: try call.requiredVersion(), dismisses: draft.dismisses, reason: draft.reason)
            _ = try await call.house.office.perform(dismissal, as: call.machine(), key: call.idempotencyKey)
            let view = try await omission(call)
            return APIAnswer(view, version: view.version)
        },
        APIRoute(
            .post, "/omissions/\(.id)/letters",
            operation("draftSupervision", Wording("拟写文书", "Write the letter"), .supervisionSend).idempotent(),
            body: SupervisionDraftView.self, replies: .created(RecordVersionView<Supervision>.self)
        ) { call, draft in
            let id = try await call.house.office.perform(
                DraftSupervision(call.id(), kind: draft.kind), as: call.machine(), key: call.idempotencyKey)
            let view = RecordVersionView<Supervision>(
                SupervisionVersion(id: id, state: Supervision.procedure.initial, version: 1))
            return APIAnswer(view, version: 1, location: Path("api", "v1", "supervisions", id.rawValue))
        },
    ]

    private static let letters: [any Route] = [
        APIRoute(
            list: "/supervisions",
            operation("listSupervisions", SupervisionText.letters, .supervisionRead).taking(state),
            of: SupervisionLineView.self
        ) { call in
            let page = try call.page()
            var filter = SupervisionStore.Filter()
            filter.states = call.query(state).map { [$0] } ?? []
            filter.after = page.after?.values.first.map { SupervisionID($0) }
            filter.limit = page.limit + 1
            let (asked, actor) = (filter, try call.machine())
            let lines = try await call.house.office.read { try SupervisionStore.lines(asked, for: actor, in: $0) }
            return page.page(lines, cursor: { [$0.record.id.rawValue] }, view: SupervisionLineView.init)
        },
        APIRoute(
            .get, "/supervisions/\(.id)",
            operation("readSupervision", Wording("监督文书", "A letter"), .supervisionRead),
            replies: .ok(SupervisionView.self, versioned: true)
        ) { call in
            let file = try await call.file(SupervisionFile.self)
            return APIAnswer(SupervisionView(file), version: file.loaded.record.version)
        },
    ]

    private static func omission(_ call: APICall) async throws -> OmissionView {
        let (actor, id) = (try call.machine(), call.id(OmissionID.self))
        return OmissionView(try await call.house.office.read { try OmissionStore.load(id, for: actor, in: $0) })
    }
}
