import HTTPTypes
import Law

/// What belongs to no subject: health, static files, the description of the API and of its problems.
enum FrameRoutes {
    static let all: [any Route] = [HealthRoute(), ReadyRoute(), MetricsRoute(), AssetRoute()] + documents

    /// What describes the API.
    static let documents: [any Route] = [
        APIRoute(
            document: "/openapi.json",
            APIOperation(
                "readDescription", Wording("接口说明", "The description of this API"), tag: .frame, access: .anyone),
            mediaType: MediaType.json
        ) { call in
            Array(OpenAPI.document(of: Routes.table.api, version: call.house.settings.version).text(pretty: true).utf8)
        },
        APIRoute(
            list: "/problems",
            APIOperation("listProblems", Wording("各类问题", "The kinds of problem"), tag: .frame, access: .anyone),
            of: ProblemDescription.self
        ) { call in
            let page = try call.page()
            let after = page.after?.values.first
            let rest = ProblemKind.allCases.map(\.rawValue).sorted().filter { code in after.map { code > $0 } ?? true }
            return page.page(
                rest.compactMap(ProblemKind.init), cursor: { [$0.rawValue] }, view: ProblemDescription.init)
        },
        APIRoute(
            .get, Paths.problemPattern,
            APIOperation("readProblem", Wording("一类问题", "One kind of problem"), tag: .frame, access: .anyone),
            replies: .ok(ProblemDescription.self)
        ) { call in
            guard let kind = ProblemKind(rawValue: call.value(.word("kind"))) else { throw Problem.notFound }
            return APIAnswer(ProblemDescription(kind))
        },
    ]
}

/// A kind of problem, as the `type` of each problem leads to it.
struct ProblemDescription: APIValue {
    let code: String
    let status: Int
    let title: Wording
    let advice: Wording

    init(_ kind: ProblemKind) {
        code = kind.rawValue
        status = kind.status.code
        title = kind.title
        advice = kind.advice
    }

    static let schemaName = "ProblemDescription"
    static let example = ProblemDescription(.notFound)
}
