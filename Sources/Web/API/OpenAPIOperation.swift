import Enforcement
import HTTPTypes
import Foundation
import Law

/// One operation of the description.
struct OpenAPIOperation {
    let route: APIRoute

    var json: JSONValue {
        let operation = route.operation
        var members: [JSONValue.Member] = [
            .init("operationId", .string(operation.id)),
            .init("summary", .string(operation.summary.en)),
            .init("description", .string(description)),
            .init("tags", [.string(operation.tag.name)]),
        ]
        if !parameters.isEmpty { members.append(.init("parameters", .array(parameters))) }
        if let body { members.append(.init("requestBody", body)) }
        members.append(.init("responses", .object(responses)))
        if case .scope = operation.access {
            members.append(.init("security", [["token": []]]))
        } else {
            members.append(.init("security", []))
        }
        return .object(members)
    }

    /// The summary in Chinese, and the scope.
    private var description: String {
        guard case .scope(let scope) = route.operation.access else { return route.operation.summary.zh }
        return "\(route.operation.summary.zh)\n\nScope: `\(scope.rawValue)`."
    }

    private var parameters: [JSONValue] {
        let path = route.pattern.parameters.map { parameter -> JSONValue in
            [
                "name": .string(parameter.name), "in": "path", "required": true,
                "schema": ["type": "string", "pattern": .string(parameter.pattern)],
            ]
        }
        let query = route.operation.parameters.map { parameter -> JSONValue in
            [
                "name": .string(parameter.name), "in": "query", "required": false,
                "description": .string(parameter.note), "schema": parameter.schema.json,
            ]
        }
        return path + query + headers
    }

    private var headers: [JSONValue] {
        var headers: [JSONValue] = []
        if route.operation.needsMatch {
            headers.append(
                header("If-Match", "The ETag of the version this is based on.", ETag.pattern, isRequired: true))
        }
        if route.operation.isIdempotent {
            headers.append(
                header("Idempotency-Key", "Sent twice with the same key, done once.", IdempotencyKey.pattern))
        }
        return headers
    }

    private func header(_ name: String, _ note: String, _ pattern: String, isRequired: Bool = false) -> JSONValue {
        [
            "name": .string(name), "in": "header", "required": .bool(isRequired), "description": .string(note),
            "schema": ["type": "string", "pattern": .string(pattern)],
        ]
    }

    private var body: JSONValue? {
        switch route.body {
        case .none: nil
        case .json(let type, _):
            [
                "required": true,
                "content": [
                    "application/json": ["schema": .reference(type), "example": OpenAPIOperation.example(type)]
                ],
            ]
        case .answers(let body, _):
            [
                "required": true,
                "content": [
                    "application/json": [
                        "schema": ["$ref": .string("#/components/schemas/" + body.schemaName)], "example": body.example,
                    ]
                ],
            ]
        case .lines(let type, _):
            [
                "required": true,
                "description": .string("One JSON value a line, each as `\(type.schemaName)`."),
                "content": [
                    "application/x-ndjson": ["schema": ["type": "string"], "example": OpenAPIOperation.line(type)]
                ],
            ]
        case .file:
            [
                "required": true, "description": "The bytes of the file.",
                "content": ["application/octet-stream": ["schema": ["type": "string", "format": "binary"]]],
            ]
        }
    }

    private var responses: [JSONValue.Member] {
        var members = [JSONValue.Member(String(route.reply.status), success)]
        if route.reply.isVersioned, route.method == .get {
            members.append(.init("304", ["description": "The version named in If-None-Match is the current one."]))
        }
        for (status, kinds) in OpenAPIOperation.byStatus(route.declaredProblems) {
            let titles = kinds.map(\.title.en).joined(separator: "; ")
            members.append(
                .init(
                    String(status),
                    [
                        "description": .string(titles + "."),
                        "content": ["application/problem+json": ["schema": .reference(ProblemBody.self)]],
                    ]))
        }
        return members
    }

    private var success: JSONValue {
        var members: [JSONValue.Member] = [.init("description", .string(route.operation.summary.en + "."))]
        if !successHeaders.isEmpty { members.append(.init("headers", .object(successHeaders))) }
        if let content { members.append(.init("content", content)) }
        return .object(members)
    }

    private var successHeaders: [JSONValue.Member] {
        var headers: [JSONValue.Member] = []
        func text(_ name: String, _ note: String) {
            headers.append(.init(name, ["description": .string(note), "schema": ["type": "string"]]))
        }
        if route.reply.isVersioned { text("ETag", "The record's version.") }
        if route.reply.status == 201 { text("Location", "Where it can be read.") }
        if case .page = route.reply.content { text("Link", "The next page, `rel=\"next\"`.") }
        return headers
    }

    private var content: JSONValue? {
        switch route.reply.content {
        case .nothing: nil
        case .json(let type), .page(let type):
            ["application/json": ["schema": .reference(type), "example": OpenAPIOperation.example(type)]]
        case .lines(let type):
            ["application/x-ndjson": ["schema": ["type": "string"], "example": OpenAPIOperation.line(type)]]
        case .documents([MediaType.json]): ["application/json": ["schema": ["type": "object"]]]
        case .documents(let types): .object(types.map { JSONValue.Member($0, ["schema": ["type": "string"]]) })
        }
    }

    private static func byStatus(_ kinds: Set<ProblemKind>) -> [(Int, [ProblemKind])] {
        Dictionary(grouping: kinds) { $0.status.code }
            .map { ($0.key, $0.value.sorted { $0.rawValue < $1.rawValue }) }
            .sorted { $0.0 < $1.0 }
    }

    private static func example(_ type: any APIValue.Type) -> JSONValue { Examples.json(of: type) }
    private static func line(_ type: any APIValue.Type) -> JSONValue {
        .string(Examples.json(of: type).text() + "\n")
    }
}

/// The examples of our types as JSON.
enum Examples {
    /// The type's example; null where it cannot be written, which a test finds.
    static func json(of type: any APIValue.Type) -> JSONValue { written(type.example) }

    private static func written(_ value: some APIValue) -> JSONValue {
        (try? JSONBody.encoder().encode(value)).flatMap { try? JSONParser.parse(Array($0)) } ?? .null
    }
}

extension JSONValue {
    /// A reference to a type's schema.
    fileprivate static func reference(_ type: any APIValue.Type) -> JSONValue {
        ["$ref": .string("#/components/schemas/" + type.schemaName)]
    }
}

extension APIRoute {
    /// The problems a route of its kind may answer with: what the frame itself refuses, and what the operation adds.
    package var declaredProblems: Set<ProblemKind> {
        var kinds: Set<ProblemKind> = [
            .badRequest, .notFound, .methodNotAllowed, .notAcceptable, .targetTooLong, .misdirected, .tooManyRequests,
            .headTooLarge, .fault, .unavailable,
        ]
        if case .scope = access { kinds.formUnion([.notSignedIn, .forbidden]) }
        switch body {
        case .none: kinds.insert(.tooLarge)
        case .json, .answers, .file: kinds.formUnion([.tooLarge, .unsupportedMedia, .refused])
        case .lines: kinds.formUnion([.tooLarge, .unsupportedMedia])
        }
        if isUnsafe { kinds.formUnion([.conflict, .refused]) }
        if operation.needsMatch { kinds.formUnion([.stale, .preconditionRequired]) }
        return kinds.union(operation.problems)
    }
}
