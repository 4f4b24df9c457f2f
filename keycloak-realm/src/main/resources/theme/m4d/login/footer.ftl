<#macro content>
<p>${msg("m4dFooter")}</p>
</#macro>
