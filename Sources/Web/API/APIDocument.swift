import Enforcement
import HTTPTypes
import Law

/// The pages of `docs/api/`, made from the route declarations: an index, and a page for each tag.
package enum APIDocument {
    /// The pages by file name.
    package static func pages(of routes: [APIRoute]) -> [String: String] {
        var pages = ["README.md": index(routes)]
        for (tag, routes) in byTag(routes) { pages[tag.name + ".md"] = page(tag, routes) }
        return pages
    }

    private static func byTag(_ routes: [APIRoute]) -> [(tag: APITag, routes: [APIRoute])] {
        Dictionary(grouping: routes, by: \.operation.tag).sorted { $0.key.name < $1.key.name }
            .map { (tag: $0.key, routes: $0.value) }
    }

    private static func index(_ routes: [APIRoute]) -> String {
        var text = """
            # The API

            Made from the route declarations by `make docs`; the whole description is at `/api/v1/openapi.json`.

            | operation | | scope | what it does |
            |---|---|---|---|

            """
        for (tag, routes) in byTag(routes) {
            for route in routes {
                let link = "[`\(route.operation.id)`](\(tag.name).md#\(route.operation.id.lowercased()))"
                text += "| \(link) | `\(route.title)` | \(scope(route)) | \(route.operation.summary.en) |\n"
            }
        }
        return text
    }

    private static func page(_ tag: APITag, _ routes: [APIRoute]) -> String {
        "# \(tag.title.en) \(tag.title.zh)\n\nMade from the route declarations by `make docs`.\n"
            + routes.map(section).joined()
    }

    private static func section(_ route: APIRoute) -> String {
        let operation = route.operation
        var notes = operation.parameters.map { "- query `\($0.name)`: \($0.note)" }
        if operation.needsMatch {
            notes.append("- header `If-Match`: the ETag of the version this is based on, required")
        }
        if operation.isIdempotent {
            notes.append("- header `Idempotency-Key`: sent twice with the same key, done once")
        }
        var text = """

            ## \(operation.id)

            `\(route.title)` · \(operation.summary.en) \(operation.summary.zh) · scope: \(scope(route))


            """
        if !notes.isEmpty { text += notes.joined(separator: "\n") + "\n\n" }
        text += body(route.body) + reply(route.reply)
        let statuses = Set(route.declaredProblems.map(\.status.code)).sorted().map(String.init)
        return text + "Problems: \(statuses.joined(separator: ", ")).\n"
    }

    private static func body(_ body: BodyDeclaration) -> String {
        switch body {
        case .none: ""
        case .file: "Sends a file, `\(MediaType.octets)`.\n\n"
        case .json(let type, _): "Sends `\(type.schemaName)`:\n\n" + example(type)
        case .answers(let body, _): "Sends `\(body.schemaName)`:\n\n" + shown(body.example)
        case .lines(let type, _): "Sends lines, each `\(type.schemaName)`:\n\n" + example(type)
        }
    }

    private static func reply(_ reply: ReplyDeclaration) -> String {
        let etag = reply.isVersioned ? " with an ETag" : ""
        switch reply.content {
        case .nothing: return "Answers \(reply.status) with nothing in it.\n\n"
        case .json(let type), .page(let type):
            return "Answers \(reply.status)\(etag), `\(type.schemaName)`:\n\n" + example(type)
        case .lines(let type):
            return "Answers \(reply.status) with lines, each `\(type.schemaName)`:\n\n" + example(type)
        case .documents(let types):
            return "Answers \(reply.status), \(types.map { "`\($0)`" }.joined(separator: " or ")).\n\n"
        }
    }

    private static func example(_ type: any APIValue.Type) -> String { shown(Examples.json(of: type)) }

    private static func shown(_ example: JSONValue) -> String { "```json\n\(example.text(pretty: true))```\n\n" }

    private static func scope(_ route: APIRoute) -> String {
        if case .scope(let duty) = route.access { "`\(duty.rawValue)`" } else { "none" }
    }
}
