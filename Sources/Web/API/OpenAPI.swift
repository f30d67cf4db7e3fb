import HTTPTypes
import Law

/// The description of the API, OpenAPI 3.1, made from the route declarations.
package enum OpenAPI {
    /// The whole document.
    package static func document(of routes: [APIRoute], version: String) -> JSONValue {
        [
            "openapi": "3.1.0",
            "info": [
                "title": "清源 Qingyuan",
                "description": .string(introduction),
                "version": .string(version.isEmpty ? "0" : version),
                "license": ["name": "Apache-2.0", "identifier": "Apache-2.0"],
            ],
            "servers": [["url": "/"]],
            "tags": .array(tags(routes)),
            "paths": .object(paths(routes)),
            "components": [
                "schemas": .object(schemas(routes)),
                "securitySchemes": [
                    "token": [
                        "type": "http", "scheme": "bearer", "description": "An access token, `qy_…`, with scopes.",
                    ]
                ],
            ],
        ]
    }

    private static let introduction = """
        What a page can do, a program can. Answers to mistakes are problem details (RFC 9457) whose `type` leads to a \
        description. Lists come in pages: send `next` of one as `cursor` of the following. A record's version is its ETag; \
        acts on it send it back in If-Match. A request with an Idempotency-Key is done once, however often it is sent. \
        Imports and exports are JSON lines.
        """

    private static func tags(_ routes: [APIRoute]) -> [JSONValue] {
        var seen: Set<APITag> = []
        return routes.map(\.operation.tag).filter { seen.insert($0).inserted }.map { tag in
            ["name": .string(tag.name), "description": .string("\(tag.title.en) \(tag.title.zh)")]
        }
    }

    private static func paths(_ routes: [APIRoute]) -> [JSONValue.Member] {
        var order: [String] = []
        var byPath: [String: [APIRoute]] = [:]
        for route in routes {
            let template = route.pattern.template
            if byPath[template] == nil { order.append(template) }
            byPath[template, default: []].append(route)
        }
        return order.map { template in
            let members = (byPath[template] ?? []).map { route in
                JSONValue.Member(route.method.rawValue.lowercased(), OpenAPIOperation(route: route).json)
            }
            return .init(template, .object(members))
        }
    }

    private static func schemas(_ routes: [APIRoute]) -> [JSONValue.Member] {
        var types: [any APIValue.Type] = [ProblemBody.self]
        var acts: [String: Schema] = [:]
        for route in routes {
            switch route.body {
            case .json(let type, _), .lines(let type, _): types.append(type)
            case .answers(let body, _): acts.merge(body.components) { old, _ in old }
            case .none, .file: break
            }
            switch route.reply.content {
            case .json(let type), .page(let type), .lines(let type): types.append(type)
            case .nothing, .documents: break
            }
        }
        let components = types.map(SchemaBook.shared.components).reduce(into: acts) { all, some in
            all.merge(some) { old, _ in old }
        }
        return components.sorted { $0.key < $1.key }.map { .init($0.key, $0.value.json) }
    }
}
