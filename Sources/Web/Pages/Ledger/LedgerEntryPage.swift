import Enforcement
import Law
import Operations

/// One entry: what it says, its hash, the way to the root, a check in the browser and the command for doing it elsewhere.
enum LedgerEntryPage {
    struct Model: Sendable {
        let entry: LedgerEntry
        /// The way to the root under the latest head; nil where the entry is newer than that.
        let path: ProofPath?
        let key: String
        /// Whether the reader may see the entry itself.
        let showsBody: Bool
        let isLast: Bool
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let title = say(LedgerText.entry(context.language.count(Int(model.entry.number))))
        let content: HTML = """
            \(context.show(PageHeader(title, actions: neighbours(model, say))))
            <div class="ledger-facts">\(context.show(FactList(facts(model, context))))</div>
            \(model.showsBody ? body(model.entry, context) : "<p class=\"lead\">\(say(LedgerText.bodyHidden))</p>")
            \(context.show(PagePart(say(LedgerText.proof), anchor: "proof", proof(model, context))))
            \(context.show(PagePart(say(LedgerText.elsewhere), anchor: "elsewhere", elsewhere(model, context))))
            <script src="\(StaticFiles.shared.path("proof.js"))" defer></script>
            """
        return LedgerFrame.page(title, crumbs: [Crumb(title)], context: context, content)
    }

    private static func neighbours(_ model: Model, _ say: (Wording) -> String) -> [ActButton] {
        var acts: [ActButton] = []
        let number = model.entry.number
        if number > 0 { acts.append(ActButton(say(LedgerText.previousEntry), .link(Paths.ledgerEntry(number - 1)))) }
        if !model.isLast { acts.append(ActButton(say(LedgerText.nextEntry), .link(Paths.ledgerEntry(number + 1)))) }
        return acts
    }

    private static func facts(_ model: Model, _ context: PageContext) -> [FactList.Fact] {
        let say = context.say
        let entry = model.entry
        var facts: [FactList.Fact] = [
            .init(say(LedgerText.time), context.timeAgo(entry.at)),
            .init(say(LedgerText.operation), operation(entry.operation, context)),
            .init(say(LedgerText.leafHash), LedgerFrame.code(entry.leafHex)),
        ]
        if model.showsBody, let content = entry.content {
            facts.append(.init(say(LedgerText.actor), LedgerFrame.code(content.actor)))
            facts.append(.init(say(LedgerText.unit), LedgerFrame.code(content.unit)))
            facts.append(
                .init(
                    say(LedgerText.channel),
                    text: Actor.Channel(rawValue: content.channel).map { say(LedgerText.channel($0)) }
                        ?? content.channel))
        }
        return facts
    }

    /// The operation's noun with its name beside it.
    static func operation(_ name: String, _ context: PageContext) -> HTML {
        "\(LedgerText.subject(name).map { "\(context.say($0)) " as HTML })\(LedgerFrame.code(name))"
    }

    /// What a row of a table is, with the table's name beside it.
    private static func named(_ name: String, _ context: PageContext) -> HTML {
        "\(LedgerText.table(name).map { "\(context.say($0)) " as HTML })\(LedgerFrame.code(name))"
    }

    private static func body(_ entry: LedgerEntry, _ context: PageContext) -> HTML {
        let say = context.say
        let rows = (entry.content?.rows ?? []).map { row in
            DataTable.Row(
                id: row.table + "/" + row.id, path: nil,
                cells: [named(row.table, context), LedgerFrame.code(row.id), LedgerFrame.code(row.digest)])
        }
        let table = DataTable(
            caption: say(LedgerText.rows),
            columns: [.init(say(LedgerText.table)), .init(say(LedgerText.rowID)), .init(say(LedgerText.digest))],
            rows: rows, emptyState: EmptyState(say(LedgerText.noRows), next: say(LedgerText.noRowsWhy)))
        return """
            \(context.show(PagePart(say(LedgerText.rows), anchor: "rows", context.show(table))))
            \(context.show(PagePart(
                say(LedgerText.body), anchor: "body", "<pre class=\"code\" data-entry>\(entry.body)</pre>")))
            """
    }

    private static func proof(_ model: Model, _ context: PageContext) -> HTML {
        let say = context.say
        guard let path = model.path else { return context.show(Notice(.soon, say(LedgerText.notYet))) }
        let lines: [HTML] = path.steps.enumerated().map { index, step in
            """
            <li><p>\(say(LedgerText.sibling)) \(say(step.isLeft ? LedgerText.onTheLeft : LedgerText.onTheRight))<br>\
            <code>\(step.sibling)</code></p><p>\(say(LedgerText.combined))<br><code>\(step.together)</code></p></li>
            """
        }
        return """
            <p class="lead">\(say(LedgerText.proofLead(path.steps.count, context.language.count(Int(path.head.size)))))</p>
            <details class="ledger-note"><summary>\(say(LedgerText.step)) (\(path.steps.count))</summary>\
            <p>\(say(LedgerText.theLeaf))<br><code>\(path.leaf)</code></p><ol class="ledger-path">\(lines)</ol></details>
            <p>\(context.show(path.leadsToRoot
                ? StateBadge(say(LedgerText.isRoot), .done) : StateBadge(say(LedgerText.fails), .grave)))<br>\
            <code>\(path.head.rootHex)</code></p>
            <p class="lead">\(say(LedgerText.browserLead))</p>
            \(LedgerFrame.browserSteps(attributes: data(path, model), context))
            <div class="acts ledger-acts"><a class="button" href="\(Paths.ledgerProof(model.entry.number))">\(say(LedgerText.savesProof))</a></div>
            """
    }

    private static func data(_ path: ProofPath, _ model: Model) -> HTML {
        """
         data-proof data-key="\(model.key)" data-index="\(model.entry.number)" data-leaf="\(path.leaf)" \
        data-siblings="\(path.steps.map(\.sibling).joined(separator: " "))" data-note="\(path.head.text)"
        """
    }

    private static func elsewhere(_ model: Model, _ context: PageContext) -> HTML {
        """
        <p class="lead">\(context.say(LedgerText.elsewhereLead))</p>
        <pre class="code">qingyuan ledger verify proof-\(model.entry.number).txt --key '\(model.key)'</pre>
        """
    }
}
