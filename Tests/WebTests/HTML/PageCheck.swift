/// Reads a page as a browser's parser would meet it and names what is wrong: tags that do not nest, ids given twice, labels
/// and links that lead nowhere, pictures without words, buttons that submit by accident, headings that skip a level.
struct PageCheck {
    private(set) var problems: [String] = []
    private var open: [String] = []
    private var ids: Set<String> = []
    private var wanted: [(what: String, id: String)] = []
    private var headingLevel = 0

    private static let void: Set = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
    ]
    /// Elements of SVG that our own markup closes at once.
    private static let drawn: Set = ["rect", "path", "line", "polyline", "circle"]

    init(_ page: String) {
        for match in page.matches(of: /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z][a-zA-Z0-9-]*(?:="[^"]*")?)*)\s*\/?>/)
        {
            let name = match.output.2.lowercased()
            match.output.1.isEmpty ? enter(name, attributes(match.output.3)) : leave(name)
        }
        problems += open.map { "<\($0)> is never closed" }
        problems += wanted.filter { !ids.contains($0.id) }.map { "\($0.what) leads to no id \($0.id)" }
        if page.contains(/="[^"]*</) { problems.append("an attribute holds a bare <") }
    }

    private func attributes(_ text: Substring) -> [String: String] {
        var found: [String: String] = [:]
        for match in text.matches(of: /([a-zA-Z][a-zA-Z0-9-]*)(?:="([^"]*)")?/) {
            found[String(match.output.1)] = String(match.output.2 ?? "")
        }
        return found
    }

    private mutating func enter(_ name: String, _ attributes: [String: String]) {
        if !PageCheck.void.contains(name) && !PageCheck.drawn.contains(name) { open.append(name) }
        if let id = attributes["id"], !ids.insert(id).inserted { problems.append("the id \(id) is given twice") }
        if let target = attributes["for"] { wanted.append(("a label", target)) }
        if let target = attributes["form"] { wanted.append(("a control of a form", target)) }
        for name in ["aria-describedby", "aria-labelledby"] {
            for target in (attributes[name] ?? "").split(separator: " ") { wanted.append((name, String(target))) }
        }
        if let link = attributes["href"], link.hasPrefix("#") { wanted.append(("a link", String(link.dropFirst()))) }
        check(name, attributes)
    }

    private mutating func check(_ name: String, _ attributes: [String: String]) {
        if name == "img" && attributes["alt"] == nil { problems.append("a picture has no alt") }
        if name == "button" && attributes["type"] == nil { problems.append("a button has no type") }
        if name == "th" && attributes["scope"] == nil { problems.append("a heading cell has no scope") }
        if name == "html" && attributes["lang"] == nil { problems.append("the page names no language") }
        if let level = ["h1": 1, "h2": 2, "h3": 3, "h4": 4][name], open.contains("main") {
            if level > headingLevel + 1 { problems.append("<\(name)> follows level \(headingLevel)") }
            headingLevel = level
        }
    }

    private mutating func leave(_ name: String) {
        if open.last == name {
            open.removeLast()
        } else {
            problems.append("</\(name)> closes <\(open.last ?? "nothing")>")
        }
    }
}
