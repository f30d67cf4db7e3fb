import Enforcement
import Law

@testable import Web

/// Every component in every state, with plausible content: what the golden files keep and what one looks at.
struct Gallery {
    let context: PageContext

    init(_ language: Language, notices: [Notice] = []) {
        context = PageContext(
            language: language, now: Gallery.now,
            person: PersonBadge(
                name: "沈知微",
                unit: language == .zh ? "澄江市市场监督管理局" : "Chengjiang Market Supervision Bureau",
                role: language == .zh ? "执法人员" : "Enforcement officer"),
            csrf: "c5rf", currentPath: Path("cases").with(query: [("sort", "-due")]), links: Gallery.links,
            navigation: Gallery.navigation, notices: notices, version: "1.0")
    }

    /// 22 November 2026, 09:30 in Beijing.
    static let now = Moment(LegalDate(dayNumber: 20_779), hour: 9, minute: 30)

    static let links = FrameLinks(
        home: .root, search: Path("search"), account: Path("account"), signIn: Path("session"),
        signOut: Path("session", "end"), ledger: Path("ledger"), stylesheet: Path("static", "app.css"),
        paperStylesheet: Path("static", "paper.css"), script: Path("static", "app.js"),
        favicon: Path("static", "mark.svg"))

    static let navigation = [
        NavigationGroup(
            Wording("今日", "Today"), [NavigationItem(Wording("我的待办", "My work"), .root, count: 9, isPinned: true)]),
        NavigationGroup(
            Wording("线索", "Clues"),
            [
                NavigationItem(Wording("线索队列", "Clue queue"), Path("clues"), count: 128, isPinned: true),
                NavigationItem(Wording("商品信息", "Listings"), Path("listings")),
            ]),
        NavigationGroup(
            Wording("案件", "Cases"),
            [
                NavigationItem(Wording("案件", "Cases"), Path("cases"), count: 14, isPinned: true),
                NavigationItem(Wording("移送", "Transfers"), Path("transfers"), count: 2, isPinned: true),
            ]),
        NavigationGroup(
            Wording("登记簿", "Registers"),
            [
                NavigationItem(Wording("权利", "Rights"), Path("rights")),
                NavigationItem(Wording("主体", "Subjects"), Path("subjects")),
            ]),
        NavigationGroup(
            Wording("管理", "Administration"),
            [
                NavigationItem(Wording("单位与人员", "Units and people"), Path("units")),
                NavigationItem(Wording("存证", "Ledger"), Path("ledger")),
            ]),
    ]

    static let order310 = LegalSource(
        law: Wording("国务院令第310号", "State Council Order 310"), article: "第五条")
    static let penaltyProcedure = LegalSource(
        law: Wording("市场监督管理行政处罚程序规定", "Market supervision penalty procedure"), article: "第十八条")

    func say(_ zh: String, _ en: String) -> String { context.say(Wording(zh, en)) }

    // MARK: Clocks

    func clock(_ name: String, hours: Int, light: ClockCard.Light, isUnverified: Bool = false) -> ClockCard {
        ClockCard(
            name, started: Gallery.now.adding(hours: hours - 72), due: Gallery.now.adding(hours: hours), light: light,
            source: Gallery.order310, isUnverified: isUnverified)
    }

    var clocks: [ClockCard] {
        [
            clock(say("负责人决定是否移送", "Head decides on the transfer"), hours: 55, light: .green),
            clock(say("移交公安机关", "Hand over to the police"), hours: 5, light: .yellow),
            clock(say("录入共享平台", "Enter on the sharing platform"), hours: -50, light: .red, isUnverified: true),
            clock(
                say("办案期限", "Time limit of the case"), hours: 40,
                light: .suspended(reason: say("等待鉴定", "awaiting identification"))),
            clock(say("核查线索", "Verify the clue"), hours: 30, light: .met(at: Gallery.now.adding(hours: -8))),
            clock(say("决定是否立案", "Decide on filing"), hours: -30, light: .met(at: Gallery.now.adding(hours: -8))),
        ]
    }

    // MARK: Work that is due

    var dueList: DueList {
        let go = say("办理", "Open")
        func row(
            _ act: String, _ number: String, _ subject: String, _ hours: Int, _ light: ClockCard.Light,
            isFirst: Bool = false
        ) -> DueList.Row {
            DueList.Row(
                act: act, number: number, subject: subject, path: Path("cases", number),
                clock: clock(act, hours: hours, light: light),
                action: ActButton(go, .link(Path("cases", number)), weight: isFirst ? .primary : .ordinary))
        }
        return DueList(
            [
                DueList.Group(
                    say("已逾期", "Overdue"), .grave,
                    [
                        row(
                            say("录入两法衔接共享平台", "Enter on the linkage platform"), "澄市监案〔2026〕31号",
                            say("销售假冒“青禾”农药案", "Selling counterfeit “Qinghe” pesticide"), -50, .red, isFirst: true)
                    ]),
                DueList.Group(
                    say("今日", "Today"), .soon,
                    [
                        row(
                            say("向公安机关移交案卷", "Hand the file to the police"), "澄市监案〔2026〕44号",
                            say("网店销售假冒运动鞋案", "Online shop selling counterfeit sports shoes"), 5, .yellow),
                        row(
                            say("决定是否受理线索", "Decide whether to accept the clue"), "XS-2026-01187",
                            say("直播间“阿迪哒斯”商品线索", "Live-stream listing “阿迪哒斯”"), 8, .yellow),
                    ]),
                DueList.Group(
                    say("本周", "This week"), .active,
                    [
                        row(
                            say("决定是否移送", "Decide on the transfer"), "澄市监案〔2026〕47号",
                            say("无证仓库囤积假冒化妆品案", "Unlicensed warehouse with counterfeit cosmetics"), 55, .green)
                    ]),
            ],
            emptyState: nothingDue)
    }

    var nothingDue: EmptyState {
        EmptyState(
            say("今天没有到期的工作", "Nothing is due today"),
            next: say(
                "新线索分派给您后会出现在这里。队列中有 128 条待分流的线索。",
                "A clue assigned to you will appear here. 128 clues are waiting to be triaged."),
            action: ActButton(say("查看线索队列", "See the clue queue"), .link(Path("clues"))))
    }

    // MARK: Acts and states

    var states: [StateBadge] {
        [
            StateBadge(say("待分流", "To be triaged")), StateBadge(say("调查中", "Under investigation"), .active),
            StateBadge(say("待补正", "To be completed"), .soon), StateBadge(say("逾期", "Overdue"), .grave),
            StateBadge(say("已结案", "Closed"), .done),
        ]
    }

    var actions: [ActButton] {
        [
            ActButton(
                say("提请移送", "Propose the transfer"), .link(Path("cases", "44", "transfer")), weight: .primary),
            ActButton(say("补充证据", "Add evidence"), .post(Path("cases", "44", "evidence"), fields: [.init("v", "7")])),
            ActButton(
                say("作出处罚决定", "Decide the penalty"),
                .disabled(reason: say("须由部门负责人决定", "needs the unit head"))),
            ActButton(say("销毁涉案物品", "Destroy the goods"), .link(Path("goods", "9")), weight: .grave),
        ]
    }

    var header: RecordHeader {
        RecordHeader(
            number: "澄市监案〔2026〕44号",
            title: say("澄江市某某鞋业网店销售假冒运动鞋案", "Online shoe shop selling counterfeit sports shoes"),
            state: StateBadge(say("调查中", "Under investigation"), .active),
            facts: [
                say("澄江市市场监督管理局", "Chengjiang Market Supervision Bureau"),
                say("办案人员 沈知微、陆行舟", "Officers 沈知微, 陆行舟"),
                say("2026年11月16日立案", "Filed 16 Nov 2026"),
            ],
            actions: Array(actions.prefix(2)), more: Array(actions.dropFirst(2)))
    }

    var timeline: Timeline {
        func proof(_ number: Int) -> ProofLine { ProofLine(entry: number, path: Path("ledger", "\(number)")) }
        let officer = say("沈知微 · 执法人员", "沈知微 · officer")
        return Timeline([
            Timeline.Entry(
                act: say("提请移送公安机关", "Proposed transfer to the police"), actor: officer,
                moment: Gallery.now.adding(hours: -17), source: Gallery.order310,
                note: say("货值金额 52,300 元，已达追诉标准。", "Goods worth ¥52,300, over the criminal threshold."),
                proof: proof(18_204), tone: .soon),
            Timeline.Entry(
                act: say("决定立案", "Case filed"), actor: say("顾临川 · 部门负责人", "顾临川 · unit head"),
                moment: Gallery.now.adding(hours: -141), source: Gallery.penaltyProcedure,
                document: DocumentLink(say("立案审批表", "Filing approval form"), Path("documents", "1")),
                proof: proof(17_950), tone: .done),
            Timeline.Entry(
                act: say("由线索 XS-2026-01102 登记", "Registered from clue XS-2026-01102"), actor: officer,
                moment: Moment(LegalDate(dayNumber: 20_424), hour: 16, minute: 5), proof: proof(17_911), tone: .quiet),
        ])
    }

    var facts: FactList {
        FactList([
            .init(say("案由", "Cause"), text: say("销售侵犯注册商标专用权的商品", "Selling goods infringing a trademark")),
            .init(
                say("当事人", "Party"), text: say("澄江市某某鞋业有限公司", "Chengjiang Moumou Shoes Ltd"),
                path: Path("subjects", "1")),
            .init(say("统一社会信用代码", "Credit code"), "<code>91430100MA4L16JQ9B</code>"),
            .init(
                say("货值金额", "Value of goods"),
                "\(context.language.money(Money.yuan(52_300))) \(if: context.language == .zh, "<span class=\"beside\">\(context.language.tenThousands(Money.yuan(52_300)))</span>")"
            ),
            .init(say("联系电话", "Telephone"), text: Mask.phone("13812341234")),
            .init(say("违法所得", "Illegal gains"), text: nil),
        ])
    }
}
