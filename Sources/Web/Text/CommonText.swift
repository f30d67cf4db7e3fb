package import Law

/// Words that every page shares: the frame, the buttons, the tables.
package enum CommonText {
    // MARK: The frame

    package static let productName = Wording("清源", "Qingyuan")
    package static let skipToContent = Wording("跳到正文", "Skip to content")
    package static let search = Wording("搜索", "Search")
    package static let searchEverything = Wording("搜索全部记录", "Search everything")
    package static let searchHint = Wording("编号、名称、代码或词句", "Number, name, code or phrase")
    package static let systems = Wording("各系统", "Systems")
    package static let menu = Wording("菜单", "Menu")
    package static let account = Wording("我的账户", "My account")
    package static let signIn = Wording("登录", "Sign in")
    package static let signOut = Wording("退出", "Sign out")
    package static let youAreHere = Wording("当前位置", "You are here")
    package static let beijingTime = Wording("北京时间", "Beijing time")
    package static let checkAProof = Wording("核验存证", "Check a proof")
    package static let witnessed = Wording("存证", "Ledger entry")
    package static let verify = Wording("核验", "verify")

    // MARK: Acts

    package static let save = Wording("保存", "Save")
    package static let cancel = Wording("取消", "Cancel")
    package static let confirm = Wording("确认", "Confirm")
    package static let back = Wording("返回", "Back")
    package static let next = Wording("下一步", "Next")
    package static let edit = Wording("修改", "Edit")
    package static let remove = Wording("移除", "Remove")
    package static let add = Wording("添加", "Add")
    package static let open = Wording("打开", "Open")
    package static let close = Wording("关闭", "Close")
    package static let print = Wording("打印", "Print")
    package static let download = Wording("下载", "Download")
    package static let more = Wording("更多", "More")
    package static let moreActs = Wording("其他操作", "More acts")
    package static let yes = Wording("是", "Yes")
    package static let no = Wording("否", "No")
    package static let notSure = Wording("不确定", "Not sure")
    package static let keepAndReturn = Wording("暂不办理，返回", "Not now, go back")

    // MARK: Lists

    package static let filter = Wording("筛选", "Filter")
    package static let clearFilters = Wording("清除筛选", "Clear filters")
    package static let all = Wording("全部", "All")
    package static let select = Wording("选择", "Select")
    package static let selectRow = Wording("选择此行", "Select this row")
    package static let actOnSelected = Wording("对所选", "With the selected")
    package static let previousPage = Wording("上一页", "Previous")
    package static let nextPage = Wording("下一页", "Next")
    package static let pages = Wording("翻页", "Pages")
    package static let exportExcel = Wording("导出 Excel", "Export Excel")
    package static let exportCSV = Wording("导出 CSV", "Export CSV")
    package static let sortedUp = Wording("升序", "ascending")
    package static let sortedDown = Wording("降序", "descending")
    package static let showNumbers = Wording("数据表", "The numbers")

    /// How many rows are shown of how many.
    package static func shown(_ shown: String, of all: String) -> Wording {
        Wording("显示 \(shown) 条，共 \(all) 条", "Showing \(shown) of \(all)")
    }

    // MARK: Records

    package static let timeline = Wording("办理过程", "Timeline")
    package static let clocks = Wording("时限", "Clocks")
    package static let documents = Wording("文书", "Documents")
    package static let evidence = Wording("证据", "Evidence")
    package static let people = Wording("人员", "People")
    package static let acts = Wording("操作", "Acts")
    package static let noNumbers = Wording(
        "身份证号、手机号请登记到当事人，不要写在这里；写了的，无权查看的人只能看到一部分。",
        "Keep citizen and mobile numbers in the register of subjects; here they are masked for whoever may not see them."
    )
    package static let facts = Wording("基本情况", "Facts")
    package static let related = Wording("关联记录", "Related records")
    package static let seenBy = Wording("查阅记录", "Who has looked")
    package static let number = Wording("编号", "Number")
    package static let name = Wording("名称", "Name")
    package static let state = Wording("状态", "State")
    package static let due = Wording("到期", "Due")
    package static let unit = Wording("单位", "Unit")
    package static let officer = Wording("经办人", "Officer")
    package static let reason = Wording("理由", "Reason")
    package static let score = Wording("得分", "Score")
    package static let date = Wording("日期", "Date")
    package static let amount = Wording("金额", "Amount")
    package static let unverifiedRule = Wording("依据待核", "rule not yet verified")

    // MARK: Clocks

    package static let dueAt = Wording("到期", "Due")
    package static let suspended = Wording("中止计时", "Suspended")
    package static let periodOver = Wording("期限已届满", "The period is over")
    package static let metAfterPeriod = Wording("期满后已办理", "Done after the period was over")
    package static let metInTime = Wording("已按期办结", "Met in time")
    package static let metLate = Wording("逾期办结", "Met late")

    // MARK: Forms

    package static let required = Wording("必填", "required")
    package static let optional = Wording("选填", "optional")
    package static let pleaseChoose = Wording("请选择", "Please choose")
    package static let errorPrefix = Wording("错误", "Error")

    /// The heading of the summary over a form with errors.
    package static func errorsToMend(_ number: Int) -> Wording {
        Wording("有 \(number) 处需要改正", number == 1 ? "One thing to mend" : "\(number) things to mend")
    }

    // MARK: Confirmation

    package static let whatWillHappen = Wording("将会发生", "What will happen")
    package static let underWhichArticle = Wording("法律依据", "Under")
    package static let whichDocument = Wording("制发文书", "Document issued")
    package static let whichClock = Wording("起算时限", "Clock that starts")
    package static let whoIsTold = Wording("通知对象", "Who is told")
    package static let cannotBeUndone = Wording("此操作不可撤销", "This cannot be undone")

    // MARK: Keys

    package static let keys = Wording("快捷键", "Keys")
    package static let keyMeanings: [(keys: [String], meaning: Wording)] = [
        (["j", "k"], Wording("下一行、上一行", "Next row, previous row")),
        (["Enter"], Wording("打开所在行", "Open the row")),
        (["x"], Wording("选中或取消所在行", "Select or unselect the row")),
        (["/"], Wording("搜索", "Search")),
        (["y", "n", "u"], Wording("判断：是、否、不确定", "Verdict: yes, no, not sure")),
        (["?"], Wording("显示本说明", "Show this list")),
    ]

    /// How many days do not count for a clock.
    static func notCounted(_ days: Int) -> Wording {
        Wording("不计入 \(days) 日", days == 1 ? "1 day not counted" : "\(days) days not counted")
    }

    /// From one day through another, or until further notice.
    static func stretch(_ from: String, _ last: String?) -> Wording {
        Wording("\(from)\(last.map { "至\($0)" } ?? "起")", last.map { "\(from) – \($0)" } ?? "from \(from)")
    }
}
