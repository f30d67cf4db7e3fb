import Enforcement
import Law
import Operations

/// The execution of one decision: what is paid, what is due until when, and everything that was done about it.
enum ExecutionShowPage {
    struct Model: Sendable {
        let frame: RecordFrame
        let standing: ExecutionStanding
        let facts: [FactList.Fact]
        let account: DataTable?
        /// The additional fine share by share, each with its lines; empty where nothing is late.
        let shares: [(title: String, steps: [String])]
        let sum: [FactList.Fact]
        let source: LegalSource?
        let payments: DataTable
        let deferral: [FactList.Fact]
        let court: [FactList.Fact]
        let remedies: [FactList.Fact]
        let ending: [FactList.Fact]
        /// Where the forms of the case are made.
        let forms: Path
    }

    static func page(_ model: Model, context: PageContext) -> HTML {
        model.frame.page(
            facts: """
                \(context.part(ExecutionText.standing, context.show(model.standing)))
                \(model.account.map { context.part(ExecutionText.account, context.show($0)) })
                \(if: !model.shares.isEmpty, context.part(ExecutionText.arithmetic, arithmetic(model, context)))
                \(context.part(ExecutionText.payments, context.show(model.payments)))
                \(facts(ExecutionText.deferral, model.deferral, context))
                \(facts(ExecutionText.court, model.court, context))
                \(facts(ExecutionText.remedies, model.remedies, context))
                \(facts(ExecutionText.ending, model.ending, context))
                \(context.part(CommonText.facts, """
                    \(context.show(FactList(model.facts)))\
                    <p><a href="\(model.forms)">\(context.say(ExecutionText.forms))</a></p>
                    """))
                """, context: context)
    }

    private static func arithmetic(_ model: Model, _ context: PageContext) -> HTML {
        """
        \(model.source.map { "<p class=\"source\">\(context.cite($0))</p>" as HTML })\
        \(each(model.shares) { share in
            """
            <section class="threshold-test"><h3>\(share.title)</h3>\
            <ol class="threshold-steps">\(each(share.steps) { "<li>\($0)</li>" })</ol></section>
            """
        })\(context.show(FactList(model.sum)))
        """
    }

    private static func facts(_ title: Wording, _ facts: [FactList.Fact], _ context: PageContext) -> HTML {
        facts.isEmpty ? "" : context.part(title, context.show(FactList(facts)))
    }
}
