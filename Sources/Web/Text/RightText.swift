import Law

/// Words of the register of rights.
enum RightText {
    static let rights = Wording("权利登记", "Register of rights")
    static let lead = Wording(
        "监测时比对的商标、专利等权利及其授权销售者。",
        "Marks, patents and other rights that monitoring looks for, with their authorised sellers.")
    static let new = Wording("登记权利", "Register a right")
    static let importFile = Wording("导入文件", "Import a file")
    static let edit = Wording("修改权利", "Edit the right")
    static let strikeOff = Wording("注销", "Strike off")

    static let kind = Wording("类型", "Kind")
    static let mark = Wording("商标或名称", "Mark or title")
    static let aliases = Wording("别名", "Aliases")
    static let aliasesHint = Wording("每行一个：其他语言、简称、俗称。", "One a line: other languages, short forms, nicknames.")
    static let classes = Wording("尼斯分类", "Nice classes")
    static let classesHint = Wording("1至45，多个用逗号分隔，如 9，25。", "1 to 45, several divided by commas: 9, 25.")
    static let classesWrong = Wording("请填写1至45的数字，多个用逗号分隔。", "Write numbers from 1 to 45, divided by commas.")
    static let holder = Wording("权利人", "Holder")
    static let holderCode = Wording("权利人统一社会信用代码", "Holder's credit code")
    static let number = Wording("注册号", "Registration number")
    static let numberHint = Wording("登记后不能修改。", "It cannot be changed later.")
    static let validFrom = Wording("有效期起", "Valid from")
    static let validUntil = Wording("有效期止", "Valid until")
    static let validity = Wording("有效期", "Validity")
    static let referencePrice = Wording("正品参考价", "Usual price of the genuine article")
    static let standing = Wording("效力", "Standing")
    static let keptBy = Wording("登记单位", "Kept by")
    static let whatItIs = Wording("权利内容", "The right")
    static let whoHolds = Wording("权利人与期限", "Holder and term")

    static let sellers = Wording("授权销售者", "Authorised sellers")
    static let noSellers = Wording("尚未登记授权销售者。", "No seller is authorised yet.")
    static let seller = Wording("销售者名称", "Seller's name")
    static let sellerCode = Wording("统一社会信用代码", "Credit code")
    static let sellerUntil = Wording("授权期止", "Authorised until")
    static let addSeller = Wording("添加授权", "Authorise")
    static let withdraw = Wording("撤回", "Withdraw")

    static let hosts = Wording("官方网址", "Official hosts")
    static let hostsLead = Wording(
        "权利人自己的域名；这些域名及其下级不作为仿冒网址报告。",
        "The holder's own hosts: they and what stands below them are never reported as look-alikes.")
    static let noHosts = Wording("尚未登记官方网址。", "No official host is recorded yet.")
    static let host = Wording("域名或网址", "Host name or address")
    static let addHost = Wording("登记官方网址", "Record it")
    static let hostAdded = Wording("官方网址已登记", "The host is recorded")
    static let hostWithdrawn = Wording("官方网址已撤回", "The host is withdrawn")

    static let findings = Wording("监测发现", "Findings")
    static let noFindings = Wording("您可查看的商品信息中尚未发现此权利。", "It has not been found in any listing that you may see.")
    static let listing = Wording("商品信息", "Listing")
    static let why = Wording("理由", "Why")
    static let capturedAt = Wording("采集时间", "Captured")

    static let added = Wording("权利已登记", "The right is registered")
    static let updated = Wording("权利已更新", "The right is up to date")
    static let struckOff = Wording("权利已注销", "The right is struck off")
    static let sellerAdded = Wording("授权已登记", "The seller is authorised")
    static let sellerWithdrawn = Wording("授权已撤回", "The authorisation is withdrawn")

    static let revocation = Wording("注销原因", "Why it was struck off")
    static let revocationEffect = Wording(
        "权利保留在登记中并显示原因，此后的监测不再比对它。", "The right stays in the register with the reason; monitoring looks for it no more."
    )
    static let revocationKept = Wording("已有的发现和线索不受影响。", "Findings and clues that are there stay as they are.")

    static let noneYet = Wording("还没有登记权利", "No rights are registered yet")
    static let noneYetNext = Wording(
        "可以逐项登记，或者导入权利文件；筛查按登记的权利比对。",
        "Register them one by one, or import a file of rights: screening looks for what is registered.")
    static let empty = Wording("没有符合条件的权利", "No right fits")
    static let emptyNext = Wording("可以放宽筛选，或者登记一项权利。", "Widen the filter, or register a right.")
    static let csvFile = Wording("权利文件（CSV）", "File of rights (CSV)")
    static let csvHint = Wording(
        "UTF-8，首行为 id,mark,aliases,classes,holder，可另有 sellers,reference_price,currency,hosts；多个值用 | 分隔。",
        "UTF-8; the first line is id,mark,aliases,classes,holder, and where wanted sellers,reference_price,currency,hosts; several values are divided by |."
    )
    static let importLead = Wording(
        "正确的行入库，有问题的行按行号列出。同一文件可重复导入，不会重复登记。",
        "Good rows go in, bad ones are named by line. The same file can be sent again without doubling anything.")
    static let importNow = Wording("导入", "Import")
    static let importDone = Wording("导入结果", "What the import did")
    static let importAgain = Wording("再导入一个文件", "Import another file")
    static let rowsAdded = Wording("新登记", "Added")
    static let rowsUpdated = Wording("已更新", "Updated")
    static let rowsUnchanged = Wording("无变化", "Unchanged")
    static let rowsRefused = Wording("未入库", "Refused")
    static let problems = Wording("各行的问题", "What was wrong, by line")
    static let noProblems = Wording("所有行均无问题", "Every row was good")
    static let noProblemsNext = Wording("下次监测即按新登记比对。", "The next monitoring run looks for them.")
    static let line = Wording("行", "Line")
    static let outcome = Wording("处理", "Outcome")
    static let problem = Wording("问题", "Problem")
    static let leftOut = Wording("未入库", "left out")
    static let takenWithNote = Wording("已入库", "taken")

    /// In how many listings the right was found.
    static func foundIn(_ count: String) -> Wording {
        Wording("您可查看的商品信息中有 \(count) 条含有此权利，最近的如下。", "\(count) listings that you may see hold it; the latest are:")
    }

    /// How many problems are not listed.
    static func moreProblems(_ count: String) -> Wording {
        Wording("另有 \(count) 项未列出。", "\(count) more are not listed.")
    }
}
