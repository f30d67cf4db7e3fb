import Enforcement
import Testing

struct MaskTests {
    @Test(arguments: [("张三", "张**"), ("欧阳娜娜", "欧**"), ("李", "李**"), ("", "")])
    func `a name keeps its first character and not its length`(_ name: String, _ masked: String) {
        #expect(Mask.name(name) == masked)
    }

    @Test(arguments: [("13812341234", "138****1234"), ("12345", "*****"), ("1234567890", "**********")])
    func `a telephone number keeps three and four`(_ number: String, _ masked: String) {
        #expect(Mask.phone(number) == masked)
    }

    @Test func `an identity number keeps its region and its end`() {
        #expect(Mask.identity("430102199003070018") == "430102********0018")
        #expect(Mask.account("6222020200112233445") == "***************3445")
    }

    @Test(arguments: [("湖南省长沙市岳麓区麓山路1号", "湖南省长沙市岳麓区****"), ("某处", "****")])
    func `an address keeps its county`(_ address: String, _ masked: String) {
        #expect(Mask.address(address) == masked)
    }
}
