### reviewed = no

experience-vs-education-age =
    .check = 경력 연수와 학력의 연도
    .title = 적힌 경력 연수대로라면 졸업보다 훨씬 전에 일을 시작한 셈입니다
    .noticed = 글에는 { $stated } 문구가 있고 이 페이지의 첫 학력은 { $school }입니다. 그대로라면 졸업하기 6년도 더 전에 일을 시작한 셈입니다.
    .why = 두 내용에서 읽히는 일의 시작 시점이 서로 달라, 연수가 무엇을 뜻하는지와 관련됩니다.
    .innocent-1 = 일을 하면서, 또는 여기 적지 않은 일을 한 뒤에 공부했을 수 있습니다.
    .innocent-2 = 일찍 혼자 시작해 그 기간까지 셈하는 사람도 있습니다.
    .innocent-3 = 학교 연도를 잘못 적었거나 더 앞선 학력을 적지 않았을 수 있습니다.
    .ask = 보수를 받은 첫 작업과 그 연도를 물어보세요.
    .lines-up = 경력 연수가 첫 학력의 연도와 맞습니다.
    .cannot-tell-agency = 회사나 팀의 계정이라 연수와 학력이 서로 다른 사람의 것일 수 있습니다.
    .cannot-tell-school = 졸업한 뒤에 일을 시작하는 일이 많은 학교의 연도가 적혀 있지 않습니다.
    .cannot-tell-years = 일한 연수가 적혀 있지 않습니다.
    .cannot-tell-worked-before = 졸업하기 전의 경력이 적혀 있어 연수가 맞을 수 있습니다.
