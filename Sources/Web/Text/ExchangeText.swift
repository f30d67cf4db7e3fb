import Law
import Operations

/// Words of the exchange of cases with agencies' own systems.
enum ExchangeText {
    static let exchange = Wording("案件交换", "Case exchange")
    static let lead = Wording(
        "与各单位自有办案系统交换案件和文书：按对照文件读入、写出。同一文件可重复导入，不会重复登记；原系统改动的内容随之更新，本系统另行登记的内容不受影响。",
        "Cases and documents go between here and agencies' own systems by a mapping file. The same file can come in again: nothing is doubled, what changed there is brought up to date, and what was recorded here alone stays."
    )
    static let take = Wording("导入案件或者文书", "Import cases or documents")
    static let system = Wording("来自系统", "From the system")
    static let file = Wording("文件", "File")
    static let fileHint = Wording(
        "案件：JSON 行（NDJSON）、CSV 或者 XLSX，与对照文件一致；CSV 与 XLSX 可互换。文书：ZIP 包，内有索引 documents.csv（或 .ndjson、.xlsx）和各份文件",
        "Cases: JSON lines, CSV or XLSX as the mapping says; CSV and XLSX stand for each other. Documents: a ZIP with the index documents.csv (or .ndjson, .xlsx) and the files"
    )
    static let how = Wording("方式", "How")
    static let rehearse = Wording("试运行：只检查，不保存", "Dry run: look at it, keep nothing")
    static let keep = Wording("正式导入", "Import it")
    static let send = Wording("提交文件", "Send the file")
    static let taken = Wording("文件已收到，正在后台处理。", "The file is in; it is being worked on in the background.")
    static let mayNotImport = Wording(
        "导入由办案单位的执法人员进行：每件案件都按登记、更正的正常程序进入。",
        "Officers of enforcing units import: each case goes the ordinary way of registering and correcting.")
    static let noMappingYet = Wording(
        "本单位还没有对照文件。请先新增：它说明对方系统的哪一栏是我们的哪一项。",
        "The unit has no mapping yet. Add one first: it says which column of the other system is which field of ours.")

    static let mappings = Wording("对照文件", "Mappings")
    static let mapping = Wording("对照文件", "Mapping")
    static let newMapping = Wording("新增对照文件", "Add a mapping")
    static let newMappingLead = Wording(
        "一个系统一份 JSON 文件。同名系统的旧文件被替换。",
        "One JSON file for each system. A file kept before for the same system is replaced.")
    static let mappingFile = Wording("对照文件（JSON）", "Mapping file (JSON)")
    static let mappingHint = Wording(
        "格式见文档 docs/design/exchange.md，示例见 docs/examples/mapping.json",
        "The format stands in docs/design/exchange.md, an example in docs/examples/mapping.json")
    static let saved = Wording("对照文件已保存。", "The mapping is kept.")
    static let mistakes = Wording("对照文件中的错误", "Mistakes of the mapping")
    static let noMappings = Wording("没有对照文件", "No mappings")
    static let noMappingsNext = Wording("新增一份，即可导入和导出案件。", "Add one, and cases can come in and go out.")
    static let agency = Wording("系统代号", "System")
    static let name = Wording("系统名称", "Name")
    static let format = Wording("格式", "Format")
    static let savedAt = Wording("保存时间", "Kept")
    static let savedBy = Wording("保存人", "By")
    static let ours = Wording("本系统项目", "Field here")
    static let theirs = Wording("对方栏目", "Their column")
    static let rule = Wording("对照规则", "How it is read")
    static let key = Wording("案件在对方系统的编号", "Key of the case there")
    static let goodsOf = Wording("物品：", "Goods: ")
    static let documentOf = Wording("文书：", "Document: ")
    static let exportDocuments = Wording("导出文书（ZIP）", "Export the documents (ZIP)")
    static let constant = Wording("固定为", "Always")
    static let otherwise = Wording("其他一律为", "anything else is")
    static let outgoing = Wording("只在导出时写出", "written on the way out only")
    static let source = Wording("文件原文", "The file itself")
    static let export = Wording("导出本单位案件", "Export the unit's cases")

    static let runs = Wording("交换记录", "What was exchanged")
    static let noRuns = Wording("还没有导入过", "Nothing has been imported yet")
    static let noRunsNext = Wording(
        "先试运行一个文件，看看每一行会怎样。", "Rehearse a file first, and see what would become of each row.")
    static let rehearsal = Wording("试运行", "Dry run")
    static let imported = Wording("导入", "Import")
    static let added = Wording("新增", "Added")
    static let changed = Wording("更新", "Changed")
    static let unchanged = Wording("未变", "Unchanged")
    static let refused = Wording("未导入", "Left out")
    static let wouldBe = Wording("本次为试运行，没有保存任何内容。", "This was a dry run: nothing was kept.")
    static let wouldBeNext = Wording(
        "下列数字与问题就是正式导入时会出现的。改正后把同一文件正式导入。",
        "The figures and problems are those of the import itself. Mend them, then send the same file to be imported.")
    static let report = Wording("按行报告", "Report by row")
    static let clean = Wording("每一行都没有问题", "No row has a problem")
    static let cleanNext = Wording("各行已按数字所示处理。", "The rows went where the figures say.")
    static let tookIn = Wording("已导入，物品待登记", "Taken, goods wait")
    static let file256 = Wording("文件摘要（SHA-256）", "Digest of the file (SHA-256)")

    static let waiting = Wording("待登记的涉案物品", "Goods that wait")
    static let waitingLead = Wording(
        "这些案件的状态还不能登记物品，文件所列物品已保留。案件进入核查后再次导入同一文件，即登记入案。",
        "The state of these cases takes no goods yet; what the file says is kept. Import the same file again once checking has begun, and they are recorded."
    )
    static let lines = Wording("物品项数", "Lines")
    static let title = Wording("案由", "What it is about")

    static func shown(_ number: String) -> Wording { Wording("本页 \(number) 项", "\(number) on this page") }
}
