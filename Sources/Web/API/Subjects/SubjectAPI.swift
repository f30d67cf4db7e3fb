import Enforcement
import HTTPTypes
import Law
import Operations

/// The API of the register of subjects. Every answer but that of a recorded look is masked.
enum SubjectAPI {
    static let all: [any Route] = reading + writing

    private static let text = QueryParameter<String>(
        "q", "A part of the name or of a firm's code; a citizen number only whole.")
    private static let kind = QueryParameter<SubjectKind>("kind", "Only subjects of this kind.")

    private static let reading: [any Route] = [
        APIRoute(
            list: "/subjects",
            operation("listSubjects", Wording("主体列表", "List subjects"), .subjectRead).taking(text).taking(kind),
            of: SubjectView.self
        ) { call in
            let (page, actor) = (try call.page(), try call.machine())
            let filter = SubjectStore.Filter(text: call.query(text), kind: call.query(kind))
            let place = page.place
            let subjects = try await call.house.office.read {
                try SubjectStore.list(filter, from: place, limit: page.limit + 1, for: actor, in: $0)
            }
            return page.page(subjects, cursor: { [$0.name, $0.id.rawValue] }, view: SubjectView.init)
        },
        APIRoute(
            .get, "/subjects/\(.id)", operation("readSubject", Wording("查看主体", "Read a subject"), .subjectRead),
            replies: .ok(SubjectView.self, versioned: true)
        ) { call in
            try await answer(call)
        },
        // Takes no Idempotency-Key: a kept answer would be a second copy of the clear values.
        APIRoute(
            .post, "/subjects/\(.id)/looks",
            operation("unmaskSubject", Wording("显示个人信息", "Show personal values, and record the look"), .subjectUnmask),
            body: SubjectLook.self, replies: .ok(ClearValues.self)
        ) { call, look in
            let clear = try await call.house.office.perform(
                UnmaskSubject(call.id(), reason: look.reason), as: call.machine())
            return APIAnswer(ClearValues(code: clear.code, address: clear.address, phone: clear.phone))
        },
    ]

    private static let writing: [any Route] = [
        APIRoute(
            .post, "/subjects",
            operation("registerSubject", Wording("登记主体", "Register a subject, or find it"), .subjectWrite).idempotent(),
            body: SubjectInput.self, replies: .ok(SubjectRegistration.self, versioned: true)
        ) { call, input in
            let draft = SubjectDraft(
                kind: input.kind, name: input.name, code: input.code, address: input.address, phone: input.phone,
                region: input.region)
            let output = try await call.house.office.perform(
                RegisterSubject(draft), as: call.machine(), key: call.idempotencyKey)
            let subject = try await subject(call, output.id)
            return APIAnswer(
                SubjectRegistration(subject: SubjectView(subject), isNew: output.isNew, notes: output.notes),
                version: subject.version, location: Paths.subjectPattern.under(APIRoute.prefix).path(output.id.rawValue)
            )
        },
        APIRoute(
            .patch, "/subjects/\(.id)",
            operation("updateSubject", Wording("更新主体", "Change a subject"), .subjectWrite).idempotent().matching(),
            body: SubjectChange.self, replies: .ok(SubjectView.self, versioned: true)
        ) { call, change in
            let operation = change.operation(on: call.id(), version: try call.requiredVersion())
            _ = try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)
            return try await answer(call)
        },
        APIRoute(
            .put, "/subjects/\(.id)/identity",
            operation("identifySubject", Wording("查明身份", "Say who stands behind a shop"), .subjectWrite).idempotent()
                .matching().refusing(.conflict),
            body: SubjectIdentity.self, replies: .ok(SubjectView.self, versioned: true)
        ) { call, identity in
            let operation = IdentifySubject(
                call.id(), version: try call.requiredVersion(), code: identity.code, name: identity.name)
            _ = try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)
            return try await answer(call)
        },
    ]

    private static func operation(_ id: String, _ summary: Wording, _ duty: Duty) -> APIOperation {
        APIOperation(id, summary, tag: .subjects, access: .scope(duty))
    }

    private static func subject(_ call: APICall, _ id: SubjectID) async throws -> MaskedSubject {
        let actor = try call.machine()
        return try await call.house.office.read { try SubjectStore.show(id, for: actor, in: $0) }
    }

    private static func answer(_ call: APICall) async throws -> APIAnswer<SubjectView> {
        let subject = try await subject(call, call.id())
        return APIAnswer(SubjectView(subject), version: subject.version)
    }
}
