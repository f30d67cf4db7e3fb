import Enforcement
import HTTPTypes
import Law
import Operations

/// The acts on one kind of record: each a noun to post to, with the version it was based on.
enum ActAPI<S: ActPages> {
    /// Every act that leaves the record itself behind; one that opens another record is answered by its subject.
    static var all: [any Route] {
        S.acts.filter { $0.opens == nil }.map { act in
            route(act, replies: .ok(RecordVersionView<S>.self, versioned: true)) { outcome in
                APIAnswer(RecordVersionView(outcome.standing), version: outcome.standing.version)
            }
        }
    }

    /// The acts that open a record of another kind: they answer with both and say where the other is.
    static func opening<Other: ActPages>(_ other: Other.Type) -> [any Route] {
        S.acts.filter { $0.opens == Other.procedure.kind }.map { act in
            route(act, replies: .created(OpenedRecordView<S, Other>.self, versioned: true)) { outcome in
                let view = OpenedRecordView<S, Other>(outcome.standing, opened: outcome.opened)
                return APIAnswer(
                    view, version: outcome.standing.version,
                    location: Path("api", "v1", Other.segment, view.opened.rawValue))
            }
        }
    }

    /// The route of one act.
    static func route<Output: APIValue>(
        _ act: Act<S>, replies: APIReply<Output>, answer: @escaping @Sendable (any ActOutcome<S>) -> APIAnswer<Output>
    ) -> APIRoute {
        let operation = APIOperation(act.name, act.title, tag: S.tag, access: .scope(act.duty)).idempotent().matching()
        let pattern = PathPattern(segments: [.word(S.segment), .value(.id), .word(act.noun)])
        let body = act.questions.isEmpty ? nil : ActBody(act)
        return APIRoute(
            .post, pattern, operation,
            body: body.map { .answers($0, limit: BodyDeclaration.jsonLimit) } ?? .none,
            reply: ReplyDeclaration(status: replies.status, content: .json(Output.self), isVersioned: true)
        ) { call in
            let answers = try await call.answers(body)
            let outcome = try await act.take(
                call.id(), version: try call.requiredVersion(), answers, in: call.house.office,
                as: try call.machine(), key: call.idempotencyKey)
            return try call.response(answer(outcome), as: replies)
        }
    }
}

extension APICall {
    /// The body of an act, held against its schema.
    fileprivate func answers(_ body: ActBody?) async throws -> Answers {
        guard let body else { return Answers() }
        let json = try JSONBody.parse(try await BodyReader.collect(request, upTo: route.bodyLimit))
        let problems = body.check(json)
        guard problems.isEmpty else { throw Problem.invalid(problems) }
        return body.answers(json)
    }
}

/// Where a record stands after an act.
struct RecordVersionView<S: ActPages>: APIValue {
    let id: RecordID<S.Tag>
    let state: S.State
    let version: Int

    init(_ record: RecordVersion<S>) {
        id = record.id
        state = record.state
        version = record.version
    }

    static var schemaName: String { "\(S.self)Version" }
    static var example: RecordVersionView {
        RecordVersionView(RecordVersion(id: .example, state: S.procedure.initial, version: 2))
    }
}

/// Where a record stands after an act that opened another one.
struct OpenedRecordView<S: ActPages, Other: ActPages>: APIValue {
    let id: RecordID<S.Tag>
    let state: S.State
    let version: Int
    let opened: RecordID<Other.Tag>

    init(_ record: RecordVersion<S>, opened: RecordReference?) {
        id = record.id
        state = record.state
        version = record.version
        self.opened = RecordID(opened?.id ?? "")
    }

    static var schemaName: String { "\(S.self)Opened\(Other.self)" }
    static var example: OpenedRecordView {
        OpenedRecordView(
            RecordVersion(id: .example, state: S.procedure.initial, version: 2),
            opened: RecordReference(Other.procedure.kind, RecordID<Other.Tag>.example.rawValue))
    }
    static var rules: [String: FieldRule] { ["opened": FieldRule("The record that was opened.")] }
}
