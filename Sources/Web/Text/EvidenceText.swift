import Enforcement
import Law

/// Words of captured evidence.
enum EvidenceText {
    static let add = Wording("添加证据", "Add evidence")
    static let addLead = Wording(
        "截图、图片、网页文本。文件按其 SHA-256 保存，存入后不能更改或删除。",
        "Screenshots, pictures, page text. A file is kept under its SHA-256 and can be neither changed nor removed.")
    static let files = Wording("文件", "Files")
    static let filesHint = Wording("最多 8 个，每个不超过 20 MB", "Up to 8, each at most 20 MB")
    static let pageText = Wording("网页文本", "Page text")
    static let pageTextHint = Wording("可直接粘贴；保存为文本文件", "Paste it here; it is kept as a text file")
    static let unnamed = "未命名文件"
    static let pageTextName = "网页文本.txt"
    static let capturedAt = Wording("采集时间", "Captured at")
    static let capturedAtHint = Wording(
        "北京时间，如 2026-11-22 09:30；留空为现在", "Beijing time, such as 2026-11-22 09:30; now, if left empty")
    static let collector = Wording("采集人或设备", "Captured by")
    static let collectorHint = Wording("留空为本人", "You, if left empty")
    static let keep = Wording("存入", "Keep it")
    static let future = Wording("采集时间不能晚于现在。", "It cannot have been captured in the future.")
    static let nothing = Wording("请选择文件，或粘贴网页文本。", "Choose files, or paste the text of the page.")
    static let none = Wording("还没有证据", "No evidence yet")
    static let noneNext = Wording(
        "添加截图或网页文本，页面下架后仍可证明其内容。",
        "Add a screenshot or the page's text: it proves what stood there after the page is gone.")
    static let noFiles = Wording("还没有电子文件", "No files yet")
    static let noFilesNext = Wording(
        "照片、截图、扫描件按 SHA-256 存入，之后不能更改。",
        "Photographs, screenshots and scans are kept under their SHA-256 and stay as they are.")
    static let capturedFiles = Wording("电子文件", "Captured files")
    static let title = Wording("证据", "Evidence")
    static let belongsTo = Wording("所属记录", "Belongs to")
    static let kind = Wording("种类", "Kind")
    static let mediaType = Wording("文件类型", "Type of file")

    static let addedBy = Wording("存入人", "Added by")
    static let addedAt = Wording("存入时间", "Added")
    static let digest = Wording("SHA-256", "SHA-256")
    static let sound = Wording("已核对：文件与登记的摘要一致", "Checked: the file is what was registered")
    static let altered = Wording("文件已被改动，与登记的摘要不一致", "The file has been altered: it is not what was registered")
    static let missing = Wording("文件不在存储中", "The file is not in the store")
    static let alteredNext = Wording(
        "不予提供。请联系管理员核查，并从备份恢复。",
        "It is not given out. Have the administrator look into it and restore it from a backup.")
    static let checkElsewhere = Wording(
        "自行核对：下载后运行 sha256sum，与上面的摘要比较。",
        "Check it yourself: download it, run sha256sum, and compare with the digest above.")

    static func faulty(_ name: String, _ fault: PictureFault) -> Wording {
        Wording("“\(name)”：\(fault.label.zh)。", "“\(name)”: \(fault.label.en).")
    }
    static func kept(_ number: String) -> Wording { Wording("已存入 \(number) 件证据。", "\(number) kept as evidence.") }
}
