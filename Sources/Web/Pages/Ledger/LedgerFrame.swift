import Law
import Operations

/// What the ledger's pages have in common.
enum LedgerFrame {
    /// A page in the office's frame for who is signed in, in the public one for others.
    static func page(_ title: String, crumbs: [Crumb], context: PageContext, _ content: HTML) -> HTML {
        guard context.person != nil else {
            return Layout.publicPage(title: title, context: context, content: content)
        }
        return Layout.page(
            title: title,
            breadcrumbs: [Crumb(context.say(LedgerText.ledger), crumbs.isEmpty ? nil : Paths.ledger)] + crumbs,
            context: context, content: content)
    }

    /// A hash, a key, a name of machines.
    static func code(_ text: String) -> HTML { "<code>\(text)</code>" }

    /// One step of a check with its word and shape.
    static func step(_ step: ProofCheck.Step, _ context: PageContext) -> HTML {
        let badge =
            step.isPassed
            ? StateBadge(context.say(LedgerText.holds), .done)
            : step.isFailed
                ? StateBadge(context.say(LedgerText.fails), .grave) : StateBadge(context.say(LedgerText.open), .soon)
        return "<li>\(context.show(badge)) \(context.say(step.sentence))</li>"
    }

    /// The button and the lines that the script fills in; hidden where there is no script.
    static func browserSteps(attributes: HTML, _ context: PageContext) -> HTML {
        let say = context.say
        let steps = [
            ("leaf", LedgerText.stepLeaf), ("root", LedgerText.stepRoot), ("signature", LedgerText.stepSignature),
        ]
        return """
            <div class="ledger-browser"><div class="acts ledger-acts">\
            <button class="button" type="button" data-checks hidden>\(say(LedgerText.checkHere))</button></div>\
            <ol class="ledger-steps"\(attributes) data-holds="\(say(LedgerText.holds))" data-fails="\(say(LedgerText.fails))" \
            data-open="\(say(LedgerText.open))" data-no-crypto="\(say(LedgerText.noCrypto))" \
            data-no-ed25519="\(say(LedgerText.noEd25519))" aria-live="polite" hidden>\
            \(each(steps) { name, sentence in
                "<li><span class=\"state tone-quiet\" data-step=\"\(name)\">\(say(LedgerText.open))</span> \(say(sentence))</li>"
            })</ol></div>
            """
    }
}
