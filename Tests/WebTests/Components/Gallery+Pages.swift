import Enforcement
import Law

@testable import Web

extension Gallery {
    /// The parts that are kept as golden files, each under its name.
    var parts: [(name: String, html: HTML)] {
        [
            ("states", context.show(states)), ("acts", context.show(actions)), ("clocks", context.show(clocks)),
            ("due-list", context.show(dueList)), ("empty-state", context.show(nothingDue)),
            ("record-header", context.show(header)), ("timeline", context.show(timeline)),
            ("facts", context.show(facts)),
            ("table", context.show(table)), ("table-empty", context.show(emptyTable)),
            ("filters", context.show(filters)),
            ("pager", context.show(pager)), ("findings", context.show(findingView)),
            ("evidence", context.show(evidence)),
            ("documents", context.show(documents)), ("notices", context.show(notices)),
            ("figures", context.show(figures)),
            ("bar-chart", context.show(barChart)), ("sparkline", context.show(sparkline)),
            ("progress", context.show(progress)), ("form", context.show(form)),
            ("confirmation", context.show(confirmation)),
        ]
    }

    /// Whole pages as an officer, a citizen and a printer see them.
    var pages: [(name: String, html: HTML)] {
        [
            ("page-today", today), ("page-record", record), ("page-findings", findings), ("page-list", list),
            ("page-form", formPage), ("page-confirmation", confirmationPage), ("page-sign-in", signIn),
            ("page-parts", everything), ("page-document", document),
        ]
    }

    private func crumbs(_ last: String) -> [Crumb] {
        [Crumb(say("案件", "Cases"), Path("cases")), Crumb(last)]
    }

    private var today: HTML {
        var home = context
        home.currentPath = .root
        home.notices = [notices[0]]
        return Layout.page(
            title: say("今日", "Today"), context: home,
            content: """
                \(home.show(PageHeader(say("今日", "Today"), lead: say("2026年11月22日 周日", "Sun 22 Nov 2026"))))
                \(home.show(figures))\(home.show(dueList))
                """)
    }

    private var record: HTML {
        Layout.page(
            title: header.title, breadcrumbs: crumbs(header.number), context: context,
            proof: ProofLine(entry: 18_204, path: Path("ledger", "18204")),
            content: """
                \(context.show(header))
                \(context.show(RecordColumns(
                    timeline: part(CommonText.timeline, timeline),
                    facts: part(CommonText.facts, facts) + part(CommonText.evidence, evidence),
                    side: context.show(PagePart(context.say(CommonText.clocks), context.show(Array(clocks.prefix(2)))))
                        + part(CommonText.documents, documents))))
                """)
    }

    private func part(_ title: Wording, _ content: some Component) -> HTML {
        context.show(PagePart(context.say(title), context.show(content)))
    }

    private var findings: HTML {
        Layout.page(
            title: say("商品信息", "Listing"), breadcrumbs: crumbs("L-20261121-0042"), context: context,
            content: """
                \(context.show(PageHeader(say("商品信息 L-20261121-0042", "Listing L-20261121-0042"))))
                \(part(Wording("筛查发现", "Findings"), findingView))
                """)
    }

    private var list: HTML {
        var clues = context
        clues.currentPath = Path("clues").with(query: [("state", "new"), ("sort", "-due")])
        return Layout.page(
            title: say("线索队列", "Clue queue"), context: clues,
            content: """
                \(clues.show(PageHeader(say("线索队列", "Clue queue"), actions: [
                    ActButton(context.say(CommonText.exportExcel), .link(Path("clues", "export")))])))
                \(clues.show(filters))\(clues.show(table))\(clues.show(pager))
                """)
    }

    private var formPage: HTML {
        Layout.page(
            title: say("登记案件", "Register a case"), breadcrumbs: crumbs(say("登记", "Register")), context: context,
            content: "\(context.show(PageHeader(say("登记案件", "Register a case"))))\(context.show(form))")
    }

    private var confirmationPage: HTML {
        Layout.page(
            title: say("移送公安机关", "Transfer to the police"), breadcrumbs: crumbs(header.number), context: context,
            content: "\(context.show(PageHeader(say("移送公安机关", "Transfer to the police"))))\(context.show(confirmation))"
        )
    }

    private var signIn: HTML {
        var visitor = context
        visitor.person = nil
        visitor.currentPath = Path("session")
        return Layout.publicPage(
            title: context.say(CommonText.signIn), context: visitor,
            content: "\(visitor.show(PageHeader(context.say(CommonText.signIn))))\(visitor.show(signInForm))")
    }

    private var document: HTML {
        Layout.document(
            title: "立案审批表", tongue: .chinese, back: Path("cases", "44"), files: nil, context: context,
            content: context.show([filingForm, transferLetter]))
    }

    /// The parts that no other page shows.
    private var everything: HTML {
        let states = each(states) { "\(context.show($0)) " }
        let shown: [(title: String, html: HTML)] = [
            (say("状态", "States"), states), (say("提示", "Notices"), context.show(notices)),
            (say("操作", "Acts"), "<div class=\"acts\">\(context.show(actions))</div>"),
            (say("进度", "Progress"), context.show(progress)), (say("空列表", "Empty list"), context.show(nothingDue)),
            (say("条形图", "Bars"), context.show(barChart)), (say("走势", "Line"), context.show(sparkline)),
            (say("时限", "Clocks"), context.show(clocks)),
        ]
        return Layout.page(
            title: say("部件", "Components"), context: context,
            content: context.show(PageHeader(say("部件", "Components")))
                + each(shown) { context.show(PagePart($0.title, $0.html)) })
    }
}
