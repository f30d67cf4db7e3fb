import Law
import Operations

/// The ledger for anyone: the latest head, what it means, looking up an entry, checking a proof.
enum LedgerPage {
    struct Model: Sendable {
        let head: LedgerHead?
        let key: String
        let size: Int64
        /// The entry number that was asked for and is not there.
        var missing: String?
        /// What was pasted to be checked, and what is wrong with it.
        var pasted = ""
        var problem: Wording?
        var check: ProofCheck?
        /// The proof of consistency as JSON, where an old head was checked.
        var growth: String?
        let isSignedIn: Bool
        let mayAudit: Bool
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        let say = context.say
        let content: HTML = """
            \(context.show(PageHeader(say(LedgerText.ledger), lead: say(LedgerText.lead), actions: actions(model, say))))
            \(model.check.map { result($0, growth: model.growth, context) })
            \(context.show(PagePart(say(LedgerText.head), anchor: "head", head(model, context))))
            \(context.show(PagePart(say(LedgerText.lookUp), anchor: "look-up", lookUp(model, context))))
            \(context.show(PagePart(say(LedgerText.check), anchor: "check", checkForm(model, context))))
            \(context.show(PagePart(say(LedgerText.meaning), anchor: "meaning", meaning(context))))
            <script src="\(StaticFiles.shared.path("proof.js"))" defer></script>
            """
        return LedgerFrame.page(say(LedgerText.ledger), crumbs: [], context: context, content)
    }

    private static func actions(_ model: Model, _ say: (Wording) -> String) -> [ActButton] {
        var acts: [ActButton] = []
        if model.isSignedIn { acts.append(ActButton(say(LedgerText.allEntries), .link(Paths.ledgerEntries))) }
        if model.mayAudit { acts.append(ActButton(say(LedgerText.audit), .link(Paths.ledgerAudit))) }
        return acts
    }

    private static func head(_ model: Model, _ context: PageContext) -> HTML {
        let say = context.say
        guard let head = model.head else { return "<p>\(say(LedgerText.noHead))</p>" }
        return """
            \(context.show(KeyFigures([
                .init(say(LedgerText.entriesUnderHead), context.language.count(Int(head.size))),
            ])))
            <div class="ledger-facts">\(context.show(FactList([
                .init(say(LedgerText.signedAt), context.timeAgo(head.signedAt)),
                .init(say(LedgerText.origin), LedgerFrame.code(head.origin)),
                .init(say(LedgerText.root), LedgerFrame.code(head.rootHex)),
                .init(say(LedgerText.publicKey), LedgerFrame.code(model.key)),
            ])))</div>
            <details class="ledger-note"><summary>\(say(LedgerText.checkpoint))</summary><pre class="code">\(head.text)</pre></details>
            <p class="lead">\(say(LedgerText.keepIt))</p>
            <div class="acts ledger-acts"><a class="button" href="\(Paths.ledgerHead)">\(say(LedgerText.saveHead))</a></div>
            """
    }

    private static func lookUp(_ model: Model, _ context: PageContext) -> HTML {
        let say = context.say
        let field = FormField(
            "entry", say(LedgerText.entryNumber), .text(model.missing ?? "", .number),
            hint: say(LedgerText.entryNumberHint) + " " + say(LedgerText.numbers(model.size)),
            error: model.missing.map { _ in say(LedgerText.noSuchEntry) })
        return """
            <form class="form" method="get" action="\(Paths.ledger)">\(context.show(field))\
            <div class="acts form-acts"><button class="button" type="submit">\(say(LedgerText.show))</button></div></form>
            """
    }

    private static func checkForm(_ model: Model, _ context: PageContext) -> HTML {
        let say = context.say
        let text = FormField(
            "text", say(LedgerText.pasted), .longText(model.pasted, rows: 8), error: model.problem.map(say))
        let file = FormField("file", say(LedgerText.file), .file(accept: ".txt,.json,text/plain,application/json"))
        return """
            <p class="lead">\(say(LedgerText.checkLead))</p>
            \(context.show(FormPage(
                path: Paths.ledgerCheck, groups: [.init(fields: [text, file])], submit: say(LedgerText.submitCheck),
                weight: .ordinary)))
            \(LedgerFrame.browserSteps(attributes: " data-pasted", context))
            """
    }

    private static func meaning(_ context: PageContext) -> HTML {
        "<ul class=\"ledger-words\">\(each(LedgerText.meanings) { "<li>\(context.say($0))</li>" })</ul>"
    }

    /// What came of checking, step by step.
    static func result(_ check: ProofCheck, growth: String?, _ context: PageContext) -> HTML {
        let say = context.say
        let notice =
            check.isSound
            ? Notice(.done, say(LedgerText.sound), detail: say(check.subject))
            : check.isRefuted
                ? Notice(.grave, say(LedgerText.unsound), detail: say(check.subject))
                : Notice(.soon, say(LedgerText.undecided), detail: say(check.subject))
        let more: HTML? = growth.map { text in
            """
            <details class="ledger-note"><summary>\(say(LedgerText.growth))</summary>\
            <p class="lead">\(say(LedgerText.growthLead))</p><pre class="code">\(text)</pre></details>
            """
        }
        return context.show(
            PagePart(
                say(LedgerText.result), anchor: "result",
                """
                \(context.show(notice))
                <ol class="ledger-steps">\(each(check.steps) { LedgerFrame.step($0, context) })</ol>\(more)
                """))
    }
}
